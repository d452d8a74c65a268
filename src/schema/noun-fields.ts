/** The fields that every noun has by rule, beside those of its schema file. */
import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql'
import { Kind } from 'graphql'
import { sourceNoun, statementType } from '../model/noun.js'
import { fieldsOf } from './sdl-nodes.js'

/** The line that names a node, which interfaces have too. */
export const labelField = fieldsOf(`
  "One line that names it, for lists and links."
  label: String!
`)

const claimFields = fieldsOf(`
  "The latest day that its rows speak of, as precise as they say; null when none says."
  asOf: PartialDate
  "\`NAMED\` when at least one of its rows says so in words, \`SUGGESTED\` when all are an editor's reading."
  basis: Basis!
  "The highest confidence among its rows; null when none was assessed."
  confidence: Confidence
  "Where it was read: one source or more for every node."
  sources: [Source!]! @relationship(type: "${statementType}", direction: OUT, properties: "Statement")
`)

/** The fields of a noun: its own, those that every noun has, and the span of days of each date as precise as its source. */
export function nounFields(type: ObjectTypeDefinitionNode): FieldDefinitionNode[] {
  const added = type.name.value === sourceNoun ? labelField : [...labelField, ...claimFields]
  return [...(type.fields ?? []), ...added].flatMap((field) => [field, ...spanOf(field)])
}

function spanOf(field: FieldDefinitionNode): FieldDefinitionNode[] {
  if (field.type.kind !== Kind.NAMED_TYPE || field.type.name.value !== 'PartialDate') return []
  const name = field.name.value
  return fieldsOf(`
    "The first day that \`${name}\` can mean; null when unknown or open."
    ${name}Earliest: Date
    "The last day that \`${name}\` can mean; null when unknown or open."
    ${name}Latest: Date
  `)
}
