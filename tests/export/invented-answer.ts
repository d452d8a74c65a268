/** An answering that has as many invented lines as wanted, page by page, to try ways out with more than a test database holds. */
import { buildSchema as parseSchema, GraphQLError, type ExecutionResult } from 'graphql'
import type { ErrorCode } from '../../src/errors.js'
import type { Question } from '../../src/questions/question.js'
import { askableQuestion } from '../../src/export/askable-question.js'
import type { Asking } from '../../src/export/ask-pages.js'

const schema = parseSchema(`
  type Query { lines(country: ID!, first: Int! = 50, after: String): Lines! }
  type Lines { lines: [Line!]!, complete: Boolean!, next: String, note: String }
  type Line { line: Ref!, count: Int!, text: String, sources: [SourceRef!]! }
  type Ref { noun: String!, id: ID!, label: String!, url: String! }
  type SourceRef { id: ID!, title: String!, url: String, locator: String, verify: String }
`)

/** A question whose answer goes by pages. */
export const pagedQuestion: Question = {
  slug: 'lines',
  title: 'Which lines are there?',
  who: 'analyst',
  order: 100,
  description: null,
  query: `query Lines($country: ID!, $first: Int! = 50, $after: String) {
    lines(country: $country, first: $first, after: $after) {
      complete next note
      lines { line { id label url } count text sources { title url locator verify } }
    }
  }`,
  variables: { country: 'XAA' },
  rows: null,
  variableDescriptions: { country: 'Country' },
}

/** It, with its ways out. */
export const pagedAskable = askableQuestion(pagedQuestion, schema)

/** How the lines come. */
export interface InventedLines {
  readonly count: number
  /** Lines of a page at most. */
  readonly max?: number
  /** The data version while the page that begins with this line is made. */
  readonly versionAt?: (line: number) => number
  /** Which of the requests, counted from 1, come to nothing. */
  readonly late?: readonly number[]
  /** What these are told; TIMEOUT unless said. */
  readonly lateCode?: ErrorCode
}

/** Answers `pagedQuestion`; like a finding, it refuses more lines than `max`. */
export function inventedAnswering({
  late = [],
  lateCode = 'TIMEOUT',
  count,
  max = 500,
  versionAt = () => 7,
}: InventedLines): Asking & { asked: number[] } {
  const asked: number[] = []
  return {
    asked,
    answer: async ({ variables }) => {
      const first = Number(variables?.['first'] ?? 50)
      asked.push(first)
      if (late.includes(asked.length)) {
        return { errors: [new GraphQLError('not now', { extensions: { code: lateCode, retryAfterSeconds: 0.1 } })] }
      }
      if (first > max) return refusal(first, max)
      const from = Number(variables?.['after'] ?? 0)
      const end = Math.min(count, from + first)
      const lines = Array.from({ length: end - from }, (_each, index) => lineOf(from + index))
      const isComplete = end === count
      const data = { lines: { complete: isComplete, next: isComplete ? null : String(end), note: null, lines } }
      return { data, extensions: { dataVersion: versionAt(from) } }
    },
  }
}

function refusal(found: number, max: number): ExecutionResult {
  const message = `Cannot use first: ${found} is outside 1 to ${max}`
  const extensions = { code: 'BAD_INPUT', argument: 'first', found, min: 1, max }
  return { errors: [new GraphQLError(message, { extensions })] }
}

function lineOf(index: number) {
  const source = { title: 'Invented report', url: 'https://example.org/report', locator: `line ${index}`, verify: null }
  return {
    line: { id: `line-${index}`, label: `Line ${index}`, url: `/line-${index}` },
    count: index,
    text: `An invented line of some length, the one with the number ${index} & <nothing> else`,
    sources: [source, { ...source, title: 'Invented copy', verify: 'verify before quoting' }],
  }
}
