import { CriticalityLevel, diff, DiffRule, type Change } from '@graphql-inspector/core'
import type { GraphQLSchema } from 'graphql'
import { changeLevels, type SchemaChange, type SchemaVersion } from '../../src/schema/changelog.js'
import { schemaOf, type KeptVersion } from './schema-history.js'

/** The changelog that follows from the kept versions, newest first. */
export async function changelogOf(history: readonly KeptVersion[]): Promise<SchemaVersion[]> {
  const versions: SchemaVersion[] = []
  let before: GraphQLSchema | undefined
  for (const [index, { name, on }] of history.entries()) {
    const schema = schemaOf(history.slice(0, index + 1))
    versions.unshift({
      version: name,
      on,
      isFirst: !before,
      changes: before ? await changesBetween(before, schema) : [],
    })
    before = schema
  }
  return versions
}

/** How two schemas differ, what breaks clients first; what comes with a new type or field is not listed apart. */
export async function changesBetween(older: GraphQLSchema, newer: GraphQLSchema): Promise<SchemaChange[]> {
  const found = await diff(older, newer, [DiffRule.simplifyChanges])
  const changes = found.map(({ path = '', message, criticality }) => ({
    level: levelOf(criticality),
    path,
    // It writes the apostrophe of a description as \\'.
    message: message.replaceAll(String.raw`\'`, "'"),
  }))
  return changeLevels.flatMap((level) => changes.filter((change) => change.level === level))
}

function levelOf({ level }: Change['criticality']): SchemaChange['level'] {
  if (level === CriticalityLevel.Breaking) return 'BREAKING'
  return level === CriticalityLevel.Dangerous ? 'DANGEROUS' : 'SAFE'
}
