/** The constraints and indexes that `schema/` asks for: derived, never listed by hand. */
import { Kind } from 'graphql'
import { rejectedLabel, sharedLabel, statementType, writerLockLabel, type Noun } from './noun.js'
import type { Model } from './read-model.js'

/** A constraint or an index, as the database describes it. */
export interface SchemaItem {
  readonly name: string
  readonly kind: 'UNIQUENESS' | 'RANGE'
  readonly entity: 'NODE' | 'RELATIONSHIP'
  /** Label or relationship type. */
  readonly on: string
  readonly property: string
}

/** A unique id for all nodes together, for each noun and for each bookkeeping type; a range index for each end of each date. */
export function wantedSchema(model: Pick<Model, 'nouns' | 'document'>): SchemaItem[] {
  const labels = [sharedLabel, ...model.nouns.map((noun) => noun.name), ...bookkeepingTypes(model)]
  return [
    ...labels.map((label) => item('UNIQUENESS', 'NODE', label, 'id')),
    ...model.nouns.flatMap(datesOf),
    // One lock, so that one writes at a time.
    item('UNIQUENESS', 'NODE', writerLockLabel, 'id'),
    item('RANGE', 'NODE', rejectedLabel, 'nodeId'),
    item('RANGE', 'RELATIONSHIP', statementType, 'origin'),
  ]
}

function datesOf(noun: Noun): SchemaItem[] {
  const dates = noun.columns.filter((column) => column.type === 'value' && column.kind === 'date')
  return dates.flatMap(({ name }) =>
    ['Earliest', 'Latest'].map((end) => item('RANGE', 'NODE', noun.name, `${name}${end}`)),
  )
}

function bookkeepingTypes(model: Pick<Model, 'document'>): string[] {
  return model.document.definitions.flatMap((definition) => {
    const marked =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.directives?.some((directive) => directive.name.value === 'bookkeeping')
    return marked ? [definition.name.value] : []
  })
}

function item(kind: SchemaItem['kind'], entity: SchemaItem['entity'], on: string, property: string): SchemaItem {
  const name = [kind === 'UNIQUENESS' ? 'unique' : 'range', snake(on), snake(property)].join('_')
  return { name, kind, entity, on, property }
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
