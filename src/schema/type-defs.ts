/** From the files of `schema/` to what @neo4j/graphql is given: by visiting, so that nothing is typed twice. */
import {
  Kind,
  visit,
  type DefinitionNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import type { Noun } from '../model/noun.js'
import type { Model } from '../model/read-model.js'
import { limits } from './limits.js'
import { withNounEnum } from './noun-enum.js'
import { labelField, nounFields } from './noun-fields.js'
import { definitionsOf, directivesOf, hasDirective } from './sdl-nodes.js'

/** Name of the root field that gives one node of a noun, such as `treatyAction`. */
export function singularField(noun: Pick<Noun, 'name'>): string {
  return noun.name.charAt(0).toLowerCase() + noun.name.slice(1)
}

/** The type definitions of the public schema: nouns with their rules, and the findings' own types. */
export function typeDefsOf(model: Model, findings: DocumentNode): DocumentNode {
  const own = new Set(
    model.document.definitions.flatMap((each) => (each.kind === Kind.DIRECTIVE_DEFINITION ? [each.name.value] : [])),
  )
  const kept = model.document.definitions.filter((each) => each.kind !== Kind.DIRECTIVE_DEFINITION)
  const nouns = new Set(model.nouns.map((noun) => noun.name))
  const ruled = kept.map((definition) => withRules(withoutOwn(definition, own), nouns))
  // The library compares the limit of a type with that of its interface as read so far: interfaces first.
  const sorted = ruled.toSorted((one, other) => rankOf(one) - rankOf(other))
  return {
    kind: Kind.DOCUMENT,
    definitions: [...sorted, ...singularFields(model), ...onlyReads, ...withNounEnum(findings, model)],
  }
}

const onlyReads = definitionsOf(
  'extend schema @mutation(operations: []) @subscription(events: []) @query(read: true, connection: false, aggregate: false)',
)
const limited = directivesOf(`@limit(default: ${limits.byDefault}, max: ${limits.max})`)
const filterable = directivesOf('@filterable(byValue: true, byAggregate: false)')

function withoutOwn(definition: DefinitionNode, own: ReadonlySet<string>): DefinitionNode {
  return visit(definition, { Directive: (node) => (own.has(node.name.value) ? null : undefined) })
}

function rankOf(definition: DefinitionNode): number {
  return definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? 0 : 1
}

function withRules(definition: DefinitionNode, nouns: ReadonlySet<string>): DefinitionNode {
  if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) return interfaceWithRules(definition)
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !hasDirective(definition, 'node')) return definition
  return nodeWithRules(
    definition,
    nouns.has(definition.name.value) ? nounFields(definition) : (definition.fields ?? []),
  )
}

function interfaceWithRules(definition: InterfaceTypeDefinitionNode): InterfaceTypeDefinitionNode {
  return {
    ...definition,
    directives: [...(definition.directives ?? []), ...limited],
    fields: [...(definition.fields ?? []), ...labelField],
  }
}

function nodeWithRules(
  definition: ObjectTypeDefinitionNode,
  fields: readonly FieldDefinitionNode[],
): ObjectTypeDefinitionNode {
  return {
    ...definition,
    directives: [...(definition.directives ?? []), ...limited],
    fields: fields.map(relationshipWithRules),
  }
}

function relationshipWithRules(field: FieldDefinitionNode): FieldDefinitionNode {
  if (!hasDirective(field, 'relationship')) return field
  const directives = (field.directives ?? []).map(withoutAggregate)
  return { ...field, directives: [...directives, ...filterable] }
}

function withoutAggregate(directive: ConstDirectiveNode): ConstDirectiveNode {
  if (directive.name.value !== 'relationship') return directive
  const [none] = directivesOf('@relationship(aggregate: false)')
  return { ...directive, arguments: [...(directive.arguments ?? []), ...(none?.arguments ?? [])] }
}

function singularFields(model: Model): DefinitionNode[] {
  return model.nouns.flatMap((noun) => {
    // The label comes from the model, the id is a parameter; the library sends it with READ access.
    const statement = `MATCH (this:${noun.name} {id: $id}) RETURN this`
    return definitionsOf(`extend type Query {
      "The ${wordsOf(noun.name)} of an id; an id that none has is an error, NOT_FOUND, that suggests the nearest."
      ${singularField(noun)}("Its id." id: ID!): ${noun.name} @cypher(statement: "${statement}", columnName: "this")
    }`)
  })
}

function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
}
