import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { concatAST, parse, type DocumentNode } from 'graphql'

/** Reads every `.cypher` file of a folder and below: the statement by the file's name without its ending. */
export function readStatements(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesOf(folder, '.cypher').map((file) => [basename(file, '.cypher'), readFileSync(join(folder, file), 'utf8')]),
  )
}

/** Reads every `.graphql` file of a folder and below as one document: the types and root fields of the findings. */
export function readFindingTypes(folder: string): DocumentNode {
  return concatAST(
    filesOf(folder, '.graphql').map((file) => parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true })),
  )
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .toSorted()
}
