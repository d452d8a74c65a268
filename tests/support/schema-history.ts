/**
 * The public schema's versions, kept in schema/history: one file a version, `<day>.<number on that day>.graphql`.
 * A file has only the definitions that its version changed or added, and names those that it removed.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, Kind, parse, print, type DefinitionNode, type GraphQLSchema } from 'graphql'

/** A version as it is kept. */
export interface KeptVersion {
  /** Such as `2026-11-24.2`. */
  readonly name: string
  /** Day, YYYY-MM-DD. */
  readonly on: string
  readonly text: string
}

/** The versions of a folder, oldest first. */
export function readHistory(folder: string): readonly KeptVersion[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const [, on = '', number = ''] = /^(\d{4}-\d\d-\d\d)\.(\d+)\.graphql$/.exec(file) ?? []
      return on
        ? [{ on, number: Number(number), name: `${on}.${number}`, text: readFileSync(join(folder, file), 'utf8') }]
        : []
    })
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.number - other.number)
    .map(({ name, on, text }) => ({ name, on, text }))
}

/** A version as text, given all versions up to it. */
export function sdlOf(versions: readonly KeptVersion[]): string {
  return [...definitionsOf(versions).values()].join('\n\n')
}

/** A version as a schema, given all versions up to it. */
export function schemaOf(versions: readonly KeptVersion[]): GraphQLSchema {
  return buildSchema(sdlOf(versions))
}

/** What the file of a new version holds: how a schema's text differs from the versions before; empty where it does not. */
export function differenceFrom(before: readonly KeptVersion[], sdl: string): string {
  const old = definitionsOf(before)
  const now = parsed(sdl)
  const removed = [...old.keys()].filter((key) => !now.has(key)).map((key) => `# removed: ${key}\n`)
  const changed = [...now].filter(([key, text]) => old.get(key) !== text).map(([, text]) => `${text}\n`)
  return [removed.join(''), ...changed].filter(Boolean).join('\n')
}

/** The name of the version that a change of today belongs to: the newest one when it is of today, else a new one. */
export function nameToday(history: readonly KeptVersion[], today: string): string {
  const newest = history.at(-1)
  return newest?.on === today ? newest.name : `${today}.1`
}

function definitionsOf(versions: readonly KeptVersion[]): Map<string, string> {
  const all = new Map<string, string>()
  for (const { text } of versions) {
    for (const [, key = ''] of text.matchAll(/^# removed: (\S+)$/gm)) all.delete(key)
    for (const [key, definition] of parsed(text)) all.set(key, definition)
  }
  return all
}

function parsed(text: string): Map<string, string> {
  if (/^(#.*\n|\s)*$/.test(text)) return new Map()
  const { definitions } = parse(text, { noLocation: true })
  return new Map(definitions.map((definition) => [keyOf(definition), print(definition)]))
}

function keyOf(definition: DefinitionNode): string {
  if (!('name' in definition) || !definition.name) return definition.kind
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${definition.name.value}` : definition.name.value
}
