/** The library's Cypher for the root fields of operations, kept so that it is made once and not for every answer. */
import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { isDeepStrictEqual } from 'node:util'
import type { CanonicalOperation } from './canonical-operation.js'

type Values = Readonly<Record<string, unknown>>

/** A statement and its parameters. */
export interface Statement {
  readonly text: string
  readonly parameters: Values
}

/** A root field of an operation, with the values of the operation's variables. */
export interface RootField {
  readonly operation: CanonicalOperation
  readonly key: string
  readonly variables: Values
}

/** What the library made of root fields, at most a thousand of them. */
export interface KeptStatements {
  /** The statement for a root field with these values, if one is kept. */
  find(field: RootField): Statement | undefined
  /** Whether the field came before without being kept: what is asked only once is not worth the work. */
  cameBefore(field: RootField): boolean
  /** Keeps what was sent, to be filled with other texts when `marked`, made with marks in their place, is the same but for them. */
  keep(field: RootField, sent: Statement, marked: Statement | undefined): void
}

interface Kept {
  readonly statement: Statement
  /** Names of variables by the marks that stand for their texts in the parameters. */
  readonly marks: ReadonlyMap<string, string>
}

const bounds = { max: 1_000, maxSize: 8_000_000 }

/** Starts with nothing kept. */
export function keptStatements(): KeptStatements {
  const kept = new LRUCache<string, Kept>({
    ...bounds,
    sizeCalculation: ({ statement }, key) => key.length + statement.text.length,
  })
  const once = new LRUCache<string, true>({ ...bounds, sizeCalculation: (_true, key) => key.length })
  return {
    find: (field) => {
      const found = kept.get(keyOf(field, 'open')) ?? kept.get(keyOf(field, 'closed'))
      return found && { text: found.statement.text, parameters: filled(found, field.variables) }
    },
    cameBefore: (field) => {
      const key = keyOf(field, 'open')
      const before = once.has(key)
      once.set(key, true)
      return before
    },
    keep: (field, sent, marked) => {
      const marks = marksOf(field)
      const open = marked && marks.size > 0 ? { statement: marked, marks } : undefined
      // Only if the text is the same, and the marks stood for these very texts and nothing else depended on them.
      const fits =
        open && marked?.text === sent.text && isDeepStrictEqual(filled(open, field.variables), sent.parameters)
      if (open && fits) kept.set(keyOf(field, 'open'), open)
      else kept.set(keyOf(field, 'closed'), { statement: sent, marks: new Map() })
    },
  }
}

/** The values with a mark in the place of each text that can be any text: of a variable that is a String or an ID. */
export function markedValues(field: RootField): Values {
  const names = new Map([...marksOf(field)].map(([mark, name]) => [name, mark]))
  return Object.fromEntries(Object.entries(field.variables).map(([name, value]) => [name, names.get(name) ?? value]))
}

/** Open: the same for all texts of String and ID variables. Closed: for these values alone. */
function keyOf({ operation, key, variables }: RootField, kind: 'open' | 'closed'): string {
  const open = kind === 'open' ? textVariables(operation.operation) : new Set()
  const values = Object.entries(variables).map(([name, value]) =>
    open.has(name) && typeof value === 'string' ? [name] : [name, value],
  )
  return `${kind} ${key} ${JSON.stringify(values)} ${operation.text}`
}

function marksOf({ operation, variables }: RootField): Map<string, string> {
  const texts = [...textVariables(operation.operation)].filter((name) => typeof variables[name] === 'string')
  return new Map(texts.map((name) => [`\u0001${name}\u0001`, name]))
}

function textVariables(operation: OperationDefinitionNode): ReadonlySet<string> {
  const definitions = (operation.variableDefinitions ?? []).filter(({ type }) =>
    ['String', 'ID'].includes(nameOf(type)),
  )
  return new Set(definitions.map(({ variable }) => variable.name.value))
}

function nameOf(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value
  return type.kind === Kind.NON_NULL_TYPE ? nameOf(type.type) : ''
}

function filled({ statement, marks }: Kept, variables: Values): Values {
  if (marks.size === 0) return statement.parameters
  return Object.fromEntries(
    Object.entries(statement.parameters).map(([name, value]) => [name, filledValue(value, marks, variables)]),
  )
}

function filledValue(value: unknown, marks: ReadonlyMap<string, string>, variables: Values): unknown {
  if (typeof value === 'string') {
    const name = marks.get(value)
    return name === undefined ? value : variables[name]
  }
  if (Array.isArray(value)) return value.map((each) => filledValue(each, marks, variables))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filledValue(each, marks, variables)]))
}

// The driver's integers and dates are objects of classes: they hold no text.
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))
}
