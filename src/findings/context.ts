import type { Details } from '../errors.js'
import type { Measure } from '../networks/measuring.js'
import type { CountableNoun } from './expand/facet.js'

/** What a finding's resolver may do: read by the name of a `.cypher` file, never by Cypher. */
export interface FindingContext {
  /** Rows of one statement of `src/findings/`, with READ access and a timeout. */
  read: Read
  /** What was computed before from the same data version, or is computed now. */
  keep: Keep
  /** Takes a graph measure in a worker, so that others are answered meanwhile. */
  measure: Measure
  /** Nouns with what their nodes can be counted by, by name. */
  nouns: ReadonlyMap<string, CountableNoun>
}

/** Sends the statement of that name with parameters. */
export type Read = <Row>(name: string, parameters: Details) => Promise<Row[]>

/**
 * The value of a key: computed before from the same data version (`kept`), or made now, and kept when the answer turns out to be
 * from one whole data set. The key says all that the value depends on; the size is an estimate in bytes.
 */
export type Keep = <Value>(
  key: string,
  make: () => Promise<Value>,
  sizeOf: (value: Value) => number,
) => Promise<{ readonly value: Value; readonly kept: boolean }>
