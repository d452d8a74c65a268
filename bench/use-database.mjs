import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createChecklist } from '../start/checklist.mjs'

/**
 * Makes sure of a database with the seed: the one at NEO4J_URI as it is, else the local one, seeded.
 * Sets NEO4J_URI and the rest for what follows; gives how to leave it.
 */
export async function useDatabase(root) {
  if (process.env.NEO4J_URI) return async () => undefined
  const { readSettings } = await import('../dist/config.js')
  const { startLocalNeo4j } = await import('../dist/local/start-local-neo4j.js')
  const settings = readSettings(process.env)
  const report = createChecklist(process.stderr)
  const local = await startLocalNeo4j({
    home: join(root, settings.LOCAL_NEO4J_HOME),
    pom: join(root, 'pom.xml'),
    heap: settings.LOCAL_NEO4J_HEAP,
    pageCache: settings.LOCAL_NEO4J_PAGE_CACHE,
    environment: process.env,
    report,
  })
  Object.assign(process.env, { NEO4J_URI: local.uri, NEO4J_USERNAME: local.username, NEO4J_PASSWORD: local.password })
  try {
    await report.step('seed written where it differs', () =>
      promisify(execFile)(process.execPath, ['dist/cli.js', 'seed']),
    )
  } catch (error) {
    await local.stop()
    throw error
  }
  return () => local.stop()
}
