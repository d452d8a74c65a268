import {
  GraphQLError,
  Kind,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { PublicError } from '../errors.js'
import { faultOf } from './answer-errors.js'
import type { PlannedField } from './answer-plan.js'
import { canonicalOperation, type CanonicalOperation } from './canonical-operation.js'
import { limits } from './limits.js'
import type { Measured } from './measure-operation.js'

/** An operation ready to run: canonical, and measured once where it has no variables. */
export interface PreparedOperation {
  readonly canonical: CanonicalOperation
  /** The operation as the client wrote it, for messages about its variables. */
  readonly written: OperationDefinitionNode
  measured: Measured | undefined
  /** How its answers are put together; null when only graphql-js can, undefined before it was asked. */
  plan: readonly PlannedField[] | null | undefined
  /** What stands in the key of its answers: the canonical text, and what the client calls its fields. */
  answerKey: string | undefined
}

/** Several faults of one operation. */
export class OperationFaults extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((error) => error.message).join('\n'))
  }
}

/** An operation's text, or a document that is valid already. */
export interface Unprepared {
  readonly source?: string | undefined
  readonly document?: DocumentNode | undefined
  readonly operationName?: string | null | undefined
}

// An operation is at most a few thousand tokens; together they take a few megabytes.
const kept = { max: 1_000, maxSize: 4_000_000 }

/** Prepares operations, and remembers the last thousand. */
export interface OperationPreparer {
  /** Throws OperationFaults, or BAD_OPERATION without an operation. */
  prepare(unprepared: Unprepared): PreparedOperation
  /** The operation of a text that was prepared before; nothing is parsed. */
  known(source: string, operationName: string | null | undefined): PreparedOperation | undefined
}

/** Makes what prepares operations. */
export function operationPreparer(schema: GraphQLSchema): OperationPreparer {
  const bySource = new LRUCache<string, PreparedOperation>({
    ...kept,
    sizeCalculation: (_prepared, key) => key.length + 1,
  })
  const byDocument = new WeakMap<DocumentNode, Map<string, PreparedOperation>>()
  const ofDocument = (document: DocumentNode, name: string) => {
    const ofNames = byDocument.get(document) ?? new Map<string, PreparedOperation>()
    byDocument.set(document, ofNames)
    return remembered(ofNames, name, () => prepare(schema, document, name))
  }
  return {
    prepare: ({ source, document, operationName }) => {
      const name = operationName ?? ''
      if (source === undefined) {
        if (document) return ofDocument(document, name)
        throw new PublicError('BAD_OPERATION', 'Cannot find an operation: give its text in `query`')
      }
      const make = () =>
        document ? ofDocument(document, name) : prepare(schema, parseAndValidate(schema, source), name)
      return remembered(bySource, sourceKey(source, name), make)
    },
    known: (source, operationName) => bySource.get(sourceKey(source, operationName ?? '')),
  }
}

function sourceKey(source: string, name: string): string {
  return name === '' ? source : `${name}\n${source}`
}

interface Memory {
  get(key: string): PreparedOperation | undefined
  set(key: string, prepared: PreparedOperation): unknown
}

function remembered(memory: Memory, key: string, make: () => PreparedOperation): PreparedOperation {
  const known = memory.get(key)
  if (known) return known
  const made = make()
  memory.set(key, made)
  return made
}

function prepare(schema: GraphQLSchema, document: DocumentNode, name: string): PreparedOperation {
  const written = getOperationAST(document, name || undefined)
  if (!written) throw noOperation(document, name)
  return {
    canonical: canonicalOperation(schema, document, written),
    written,
    measured: undefined,
    plan: undefined,
    answerKey: undefined,
  }
}

function parseAndValidate(schema: GraphQLSchema, source: string): DocumentNode {
  const document = parsed(source)
  const errors = validate(schema, document, undefined, { maxErrors: 10 })
  if (errors.length > 0) throw new OperationFaults(errors.map((error) => faultOf(error, 'BAD_OPERATION')))
  return document
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.maxTokens })
  } catch (error) {
    throw error instanceof GraphQLError ? new OperationFaults([faultOf(error, 'BAD_OPERATION')]) : error
  }
}

function noOperation(document: DocumentNode, name: string): PublicError {
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? '(unnamed)'] : [],
  )
  const allowed = names.length > 0 ? `it has ${names.join(', ')}` : 'it has none'
  const message = name
    ? `Cannot find operation "${name.slice(0, 100)}" in the document: ${allowed}`
    : `Cannot choose an operation of the document: ${allowed}; name one in operationName`
  return new PublicError('BAD_OPERATION', message, { found: name.slice(0, 100) || null, allowed: names })
}
