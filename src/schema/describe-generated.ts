import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { describeInputField, describeInputType } from './describe-inputs.js'
import { limits } from './limits.js'

/** Gives everything that the library generates a description by rule; what has one in `schema/` keeps it, or gets it back. */
export function describeGenerated(schema: GraphQLSchema, written: DocumentNode): GraphQLSchema {
  const pages = pagesOf(schema)
  const own = descriptionsOf(written)
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => describeField(field, name, schema.getType(type)),
    [MapperKind.INTERFACE_FIELD]: (field, name, type) => describeField(field, name, schema.getType(type)),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, type) => ({ ...field, description: describeInputField(name, type) }),
    [MapperKind.ENUM_VALUE]: (value, _type, _schema, name) => ({
      ...value,
      description: value.description || `See the type \`${name}\`.`,
    }),
    [MapperKind.TYPE]: (type) => {
      const description = own.get(type.name) ?? describeType(type, pages)
      if (description) type.description = description
      return type
    },
  })
}

function describeType(type: GraphQLNamedType, pages: ReadonlyMap<string, string>): string | undefined {
  if (isInputObjectType(type)) return describeInputType(type.name)
  if (type.description) return undefined
  const page = pages.get(type.name.replace(/Relationship$/, 'Connection'))
  if (page) return type.name.endsWith('Connection') ? `Page of \`${page}\`.` : `One of \`${page}\`.`
  if (type.name.endsWith('Implementation')) return `The types of \`${type.name.replace(/Implementation$/, '')}\`.`
  if (type.name === 'PageInfo') return 'Where a page stands among all.'
  return undefined
}

const fixedFields: Readonly<Record<string, string>> = {
  edges: 'Nodes with their relationships.',
  totalCount: 'How many in all.',
  pageInfo: 'Where the page stands.',
  cursor: 'For `after`.',
  node: 'The node.',
  properties: 'Of the relationship.',
  hasNextPage: 'Whether there are more after this page.',
  hasPreviousPage: 'Whether there are some before this page.',
  startCursor: 'Cursor of the first node of the page; null when it is empty.',
  endCursor: 'Cursor of the last node of the page; null when it is empty.',
}

function describeField<Source, Context>(
  field: GraphQLFieldConfig<Source, Context>,
  name: string,
  type: GraphQLNamedType | undefined,
): GraphQLFieldConfig<Source, Context> {
  const description = field.description || describeByName(field, name, type)
  return { ...field, description, ...(field.args ? { args: describeArguments(field.args) } : {}) }
}

function describeByName<Source, Context>(
  field: GraphQLFieldConfig<Source, Context>,
  name: string,
  type: GraphQLNamedType | undefined,
): string {
  if (type?.name === 'Query')
    return `Nodes of the type \`${getNamedType(field.type).name}\`, at most ${limits.byDefault} unless told.`
  const list = name.replace(/Connection$/, '')
  const isPage = list !== name && (isObjectType(type) || isInterfaceType(type)) && list in type.getFields()
  return isPage ? `\`${list}\`, paged, with relationships.` : (fixedFields[name] ?? '')
}

const fixedArguments: Readonly<Record<string, string>> = {
  where: 'Filter.',
  limit: `At most this many; 1 to ${limits.max}.`,
  first: `At most this many; 1 to ${limits.max}.`,
  offset: `Skip this many; 0 to ${limits.maxOffset.toLocaleString('en')}.`,
  after: 'Begin after this cursor.',
  sort: 'Order; ties by id.',
}

function describeArguments(args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap {
  const entries = Object.entries(args).map(([name, argument]) => [
    name,
    { ...argument, description: argument.description || (fixedArguments[name] ?? '') },
  ])
  return Object.fromEntries(entries)
}

/** Descriptions of the types of `schema/`: the library drops those of interfaces, of `Query` and of scalars with a resolver. */
function descriptionsOf(written: DocumentNode): ReadonlyMap<string, string> {
  const described = written.definitions.flatMap((each): [string, string][] =>
    'description' in each && each.description && 'name' in each && each.name
      ? [[each.name.value, each.description.value]]
      : [],
  )
  return new Map(described)
}

/** The list that each page type is of, such as `Crime.broader` of `CrimeBroaderConnection`. */
function pagesOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
  const pages = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.name.endsWith('Connection'))
      .map((field): [string, string] => [
        getNamedType(field.type).name,
        `${type.name}.${field.name.replace(/Connection$/, '')}`,
      ]),
  )
  return new Map(pages)
}
