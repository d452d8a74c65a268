/** The constraints and indexes that `schema/` asks for: derived, never listed by hand. */
import { Kind } from 'graphql'
import {
  rejectedLabel,
  sharedLabel,
  statementType,
  textsProperty,
  usualAnalyzer,
  writerLockLabel,
  type Noun,
} from './noun.js'
import type { Model } from './read-model.js'

/** A constraint or an index, as the database describes it. */
export interface SchemaItem {
  readonly name: string
  readonly kind: 'UNIQUENESS' | 'RANGE' | 'FULLTEXT'
  readonly entity: 'NODE' | 'RELATIONSHIP'
  /** Label or relationship type. */
  readonly on: string
  /** One, but for full text. */
  readonly properties: readonly string[]
  /** How full text reads words; undefined for other kinds. */
  readonly analyzer?: string
}

/**
 * A unique id for all nodes together, for each noun and for each bookkeeping type; a range index for each end of each date;
 * for each way of reading words, a full-text index of all texts that are searched.
 */
export function wantedSchema(model: Pick<Model, 'nouns' | 'document'>): SchemaItem[] {
  const labels = [sharedLabel, ...model.nouns.map((noun) => noun.name), ...bookkeepingTypes(model)]
  return [
    ...labels.map((label) => item('UNIQUENESS', 'NODE', label, 'id')),
    ...model.nouns.flatMap(datesOf),
    ...fullTexts(model.nouns),
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

/** One index over all nouns for each way of reading words: a search in some of them is a filter. */
function fullTexts(nouns: readonly Noun[]): SchemaItem[] {
  const properties = new Map<string, Set<string>>()
  for (const column of nouns.flatMap((noun) => noun.columns)) {
    if (column.type !== 'value' || column.analyzer === undefined) continue
    const property = column.analyzer === usualAnalyzer ? textsProperty : column.name
    properties.set(column.analyzer, (properties.get(column.analyzer) ?? new Set()).add(property))
  }
  return [...properties].map(([analyzer, names]) => ({
    name: `fulltext_${snake(analyzer.replaceAll('-', '_'))}`,
    kind: 'FULLTEXT',
    entity: 'NODE',
    on: sharedLabel,
    properties: [...names].toSorted(),
    analyzer,
  }))
}

function bookkeepingTypes(model: Pick<Model, 'document'>): string[] {
  return model.document.definitions.flatMap((definition) => {
    const marked =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.directives?.some((directive) => directive.name.value === 'bookkeeping')
    return marked ? [definition.name.value] : []
  })
}

function item(kind: 'UNIQUENESS' | 'RANGE', entity: SchemaItem['entity'], on: string, property: string): SchemaItem {
  const name = [kind === 'UNIQUENESS' ? 'unique' : 'range', snake(on), snake(property)].join('_')
  return { name, kind, entity, on, properties: [property] }
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
