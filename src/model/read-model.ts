import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Kind,
  concatAST,
  parse,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import {
  usualAnalyzer,
  type Column,
  type Noun,
  type RelationshipColumn,
  type ValueColumn,
  type ValueKind,
} from './noun.js'

/** What the folder `schema/` says: the nouns as data, and the parsed files. */
export interface Model {
  readonly nouns: readonly Noun[]
  /** All files as one document, as written, with our own directives. */
  readonly document: DocumentNode
}

/** Reads every `.graphql` file of a folder; throws a GraphQL syntax error with the file's name. */
export function readModel(folder: string): Model {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
  const documents = files.map((file) => ({ file, document: parseFile(folder, file) }))
  const document = concatAST(documents.map((each) => each.document))
  const nouns = documents.flatMap((each) =>
    each.document.definitions.filter(isNoun).map((type) => readNoun(type, each.file, document)),
  )
  return { nouns, document }
}

/** The noun of a name; throws when there is none, which is a mistake of the caller. */
export function nounNamed(model: Pick<Model, 'nouns'>, name: string): Noun {
  const noun = model.nouns.find((each) => each.name === name)
  if (!noun) throw new Error(`No noun ${name} in schema/`)
  return noun
}

function parseFile(folder: string, file: string): DocumentNode {
  return parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true })
}

function isNoun(definition: DocumentNode['definitions'][number]): definition is ObjectTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    hasDirective(definition, 'node') &&
    !hasDirective(definition, 'bookkeeping')
  )
}

function readNoun(type: ObjectTypeDefinitionNode, file: string, document: DocumentNode): Noun {
  const fields = type.fields ?? []
  const stated = fields.filter((field) => !hasDirective(field, 'derived'))
  return {
    name: type.name.value,
    slug: file.replace(/\.graphql$/, ''),
    description: type.description?.value ?? '',
    columns: stated.flatMap((field) => readColumn(field, document) ?? []),
    derived: fields.filter((field) => hasDirective(field, 'derived')).map((field) => field.name.value),
    key: fields.flatMap((field) => argumentOf(field, 'key', 'from') ?? [])[0],
  }
}

function argumentOf(field: FieldDefinitionNode, directive: string, argument: string): string | undefined {
  const found = field.directives?.find((each) => each.name.value === directive)
  const value = found?.arguments?.find((each) => each.name.value === argument)?.value
  return value && 'value' in value ? String(value.value) : undefined
}

function readColumn(field: FieldDefinitionNode, document: DocumentNode): Column | undefined {
  if (!hasDirective(field, 'relationship')) return readValue(field, document)
  if (argumentOf(field, 'relationship', 'direction') !== 'OUT') return undefined
  return readRelationship(field, argumentOf(field, 'relationship', 'type') ?? '', document)
}

function readRelationship(field: FieldDefinitionNode, type: string, document: DocumentNode): RelationshipColumn {
  const target = namedType(field.type)
  const implementing = document.definitions.filter(
    (each): each is ObjectTypeDefinitionNode =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION &&
      (each.interfaces ?? []).some((implemented) => implemented.name.value === target),
  )
  return {
    type: 'relationship',
    name: field.name.value,
    description: field.description?.value ?? '',
    relationshipType: type,
    one: hasDirective(field, 'one'),
    targets: implementing.length > 0 ? implementing.map((each) => each.name.value) : [target],
  }
}

function readValue(field: FieldDefinitionNode, document: DocumentNode): ValueColumn {
  const name = namedType(field.type)
  const enumType = document.definitions.find(
    (each): each is EnumTypeDefinitionNode => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === name,
  )
  const values = enumType?.values ?? []
  return {
    type: 'value',
    name: field.name.value,
    description: field.description?.value ?? '',
    kind: enumType ? 'enum' : valueKind(name),
    required: field.type.kind === Kind.NON_NULL_TYPE,
    list: isList(field.type),
    values: values.map((value) => value.name.value),
    refinable: values.filter((value) => hasDirective(value, 'refinable')).map((value) => value.name.value),
    latest: hasDirective(field, 'latest'),
    analyzer: hasDirective(field, 'searched')
      ? (argumentOf(field, 'searched', 'analyzer') ?? usualAnalyzer)
      : undefined,
  }
}

function valueKind(scalar: string): ValueKind {
  const kinds: Record<string, ValueKind> = { ID: 'string', String: 'string', Int: 'int', PartialDate: 'date' }
  const kind = kinds[scalar]
  if (!kind)
    throw new Error(
      `schema/ uses the type ${scalar}, which has no column: use ${Object.keys(kinds).join(', ')} or an enum`,
    )
  return kind
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}

function hasDirective(
  node: { readonly directives?: readonly { readonly name: { readonly value: string } }[] },
  name: string,
): boolean {
  return (node.directives ?? []).some((directive) => directive.name.value === name)
}
