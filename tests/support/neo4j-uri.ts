import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the Neo4js that this run has to itself, one for each worker; they ask for no password. */
    neo4jUris: readonly string[]
  }
}

/** The address of this worker's Neo4j. Its test files share it, one after the other. */
export function neo4jUri(): string {
  const worker = Number(process.env['VITEST_POOL_ID'])
  const uri = inject('neo4jUris')[worker - 1]
  if (uri === undefined) throw new Error(`No Neo4j for worker ${worker}`)
  return uri
}
