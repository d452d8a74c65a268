import {
  Kind,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import type { Model } from '../../model/read-model.js'
import type { CountableNoun, Facet, RelationshipFacet } from './facet.js'

type Schema = Pick<Model, 'nouns' | 'document'>

/** Every noun with its facets and dates, by name, as `schema/` says. */
export function countableNouns(model: Schema): ReadonlyMap<string, CountableNoun> {
  const nouns = model.nouns.map(({ name, description }): CountableNoun => {
    const fields = typeNamed(model.document, name)?.fields ?? []
    const ruled = name === 'Source' ? [] : ruledFacets(name, model.document)
    const facets = [...fields.flatMap((field) => facetsOf(name, field, model)), ...ruled]
    const dates = fields.filter((field) => namedType(field.type) === 'PartialDate').map((field) => field.name.value)
    return { name, description, facets, dates: name === 'Source' ? dates : [...dates, 'asOf'] }
  })
  return new Map(nouns.map((noun) => [noun.name, noun]))
}

function facetsOf(noun: string, field: FieldDefinitionNode, model: Schema): Facet[] {
  const relationship = argumentsOf(field, 'relationship')
  if (relationship) return relationshipFacets(noun, field, { relationship, model })
  const values = enumValues(model.document, namedType(field.type))
  const facet = { type: 'field', noun, name: field.name.value, description: field.description?.value ?? '' } as const
  const isStated = !argumentsOf(field, 'derived')
  return values.length > 0 && !isList(field.type) ? [{ ...facet, values, isStated }] : []
}

/** The fields that every noun has by rule. */
function ruledFacets(noun: string, document: DocumentNode): Facet[] {
  const ruled = [
    {
      name: 'basis',
      of: 'Basis',
      description: "Whether a source says so in words or all its rows are an editor's reading.",
    },
    { name: 'confidence', of: 'Confidence', description: 'The highest confidence among its rows.' },
  ]
  return ruled.map(({ name, of, description }) => ({
    type: 'field',
    noun,
    name,
    description,
    values: enumValues(document, of),
    isStated: false,
  }))
}

interface RelationshipField {
  readonly relationship: ReadonlyMap<string, string>
  readonly model: Schema
}

function relationshipFacets(
  noun: string,
  field: FieldDefinitionNode,
  { relationship, model }: RelationshipField,
): RelationshipFacet[] {
  const relationshipType = relationship.get('type') ?? ''
  const direction = relationship.get('direction') === 'IN' ? 'IN' : 'OUT'
  const targets = targetsOf(model.document, namedType(field.type))
  // What belongs to one node each, such as an event's participations, counts one everywhere: it says nothing.
  if (direction === 'IN' && belongsToOne(model, relationshipType, targets)) return []
  const name = field.name.value
  const description = field.description?.value ?? ''
  const whole = { type: 'relationship', noun, field: name, description, relationshipType, direction } as const
  const parts =
    targets.length > 1
      ? targets.map((target) => ({ ...whole, name: name + target, targets: [target], hasParts: false }))
      : []
  return [{ ...whole, name, targets, hasParts: parts.length > 0 }, ...parts]
}

function belongsToOne({ nouns }: Schema, type: string, owners: readonly string[]): boolean {
  const columns = nouns.filter(({ name }) => owners.includes(name)).flatMap((noun) => noun.columns)
  return columns.some((column) => column.type === 'relationship' && column.relationshipType === type && column.one)
}

function targetsOf(document: DocumentNode, target: string): string[] {
  const implementing = document.definitions.filter(
    (each): each is ObjectTypeDefinitionNode =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && (each.interfaces ?? []).some(({ name }) => name.value === target),
  )
  return implementing.length > 0 ? implementing.map(({ name }) => name.value) : [target]
}

function typeNamed(document: DocumentNode, name: string): ObjectTypeDefinitionNode | undefined {
  return document.definitions.find(
    (each): each is ObjectTypeDefinitionNode => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === name,
  )
}

function enumValues(document: DocumentNode, name: string): string[] {
  return document.definitions.flatMap((each) =>
    each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === name
      ? (each.values ?? []).map((value) => value.name.value)
      : [],
  )
}

function argumentsOf(field: FieldDefinitionNode, directive: string): ReadonlyMap<string, string> | undefined {
  const found = field.directives?.find(({ name }) => name.value === directive)
  if (!found) return undefined
  return new Map(
    (found.arguments ?? []).map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : '']),
  )
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}
