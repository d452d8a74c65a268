import type { Details } from '../errors.js'

/** What a finding's resolver may do: read by the name of a `.cypher` file, never by Cypher. */
export interface FindingContext {
  /** Rows of one statement of `src/findings/`, with READ access and a timeout. */
  read: Read
}

/** Sends the statement of that name with parameters. */
export type Read = <Row>(name: string, parameters: Details) => Promise<Row[]>
