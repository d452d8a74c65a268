import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  getArgumentValues,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Model } from '../model/read-model.js'
import type { AnswerContext, RunResult } from './answer-context.js'
import { markedValues, type RootField, type Statement } from './kept-statements.js'
import { singularField } from './type-defs.js'

/**
 * Lets the library translate a root field of an operation once, and sends the same Cypher from then on: for an operation
 * of some size, translating takes longer than all the rest together.
 */
export function reuseStatements(schema: GraphQLSchema, model: Pick<Model, 'nouns'>): GraphQLSchema {
  const singular = new Set(model.nouns.map(singularField))
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => {
      const isList = field.args !== undefined && 'limit' in field.args && 'sort' in field.args
      if (!isList && !singular.has(name)) return field
      const readRows = isList ? nodesOf : nodeOf
      return {
        ...field,
        resolve: reusing(field.resolve ?? defaultFieldResolver, readRows),
        extensions: { ...field.extensions, [extensionName]: readRows },
      }
    },
  })
}

/** Reads the rows of a root field. */
export type ReadRows = (result: RunResult) => unknown

/** How the rows of a root field are read, if it is one of the library's. */
export function readRowsOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): ReadRows | undefined {
  return [nodesOf, nodeOf].find((read) => read === extensions[extensionName])
}

const extensionName = 'readRows'

type Args = Record<string, unknown>
type Resolve = GraphQLFieldResolver<unknown, AnswerContext, Args>

function reusing(resolve: Resolve, read: ReadRows): Resolve {
  return async (root, args, context, info) => {
    const { kept, operation, executionContext } = context
    const field: RootField = { operation, key: String(info.path.key), variables: info.variableValues }
    const known = kept.find(field)
    if (known) return read(await executionContext.run(known.text, { ...known.parameters }))
    if (!kept.cameBefore(field)) return resolve(root, args, context, info)
    const { run, last } = recorder(executionContext.run)
    const value: unknown = await resolve(root, args, { ...context, executionContext: { run } }, info)
    const sent = last()
    if (sent) kept.keep(field, sent, await translated(resolve, context, info, markedValues(field)))
    return value
  }
}

/** What the library would send with other values of the variables; undefined when it does not take them. */
async function translated(
  resolve: Resolve,
  context: AnswerContext,
  info: GraphQLResolveInfo,
  variables: Args,
): Promise<Statement | undefined> {
  const { run, last } = recorder(() => Promise.resolve(noRows))
  const [node] = info.fieldNodes
  const definition = info.parentType.getFields()[info.fieldName]
  if (!node || !definition) return undefined
  try {
    const args = getArgumentValues(definition, node, variables)
    await resolve(undefined, args, { ...context, executionContext: { run } }, { ...info, variableValues: variables })
  } catch {
    // A text that is not any text, such as a cursor: then the statement is kept for these values alone.
    return undefined
  }
  return last()
}

function recorder(send: AnswerContext['executionContext']['run']): {
  run: AnswerContext['executionContext']['run']
  last(): Statement | undefined
} {
  let last: Statement | undefined
  return {
    run: (text, parameters) => {
      last = { text, parameters }
      return send(text, parameters)
    },
    last: () => last,
  }
}

// The shape of the driver's result, as far as the library looks at it.
const noRows = { records: [], summary: { counters: { updates: () => ({}) } } }

/** The rows of a list, as the library reads them. */
function nodesOf({ records }: RunResult): unknown[] {
  return records.map((record) => record.get('this'))
}

/** The one node of a root field with an id, as the library reads it. */
function nodeOf({ records }: RunResult): unknown {
  const value = records[0]?.get(0)
  return isNode(value) ? value.properties : (value ?? undefined)
}

function isNode(value: unknown): value is { readonly properties: unknown } {
  return (
    typeof value === 'object' && value !== null && 'identity' in value && 'labels' in value && 'properties' in value
  )
}
