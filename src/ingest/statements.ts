import { readFileSync, readdirSync } from 'node:fs'

// Beside the sources and beside what is built from them alike: both lie two folders below the package.
const folder = new URL('../../src/ingest/', import.meta.url)

/** The Cypher of `src/ingest/statements/<name>.cypher`. */
export function readStatement(name: string): string {
  return readFileSync(new URL(`statements/${name}.cypher`, folder), 'utf8')
}

/** The statements of `src/ingest/derive/`, which compute what follows from claims, in the order of their names. */
export function readDerivations(): { readonly name: string; readonly text: string }[] {
  const files = readdirSync(new URL('derive/', folder)).filter((file) => file.endsWith('.cypher'))
  return files.toSorted().map((file) => ({
    name: file.replace('.cypher', ''),
    text: readFileSync(new URL(`derive/${file}`, folder), 'utf8'),
  }))
}
