/** What a client may be told: the codes of all errors, and the one class that carries them. */

/** Every error code, with its HTTP status. README's table is compared with this one, both ways. */
export const statuses = {
  /** A value that the question does not allow. */
  BAD_INPUT: 400,
  /** An operation that does not parse or does not fit the schema. */
  BAD_OPERATION: 400,
  /** An id that no node has. */
  NOT_FOUND: 404,
  /** An operation whose estimated cost is over the limit. */
  TOO_COSTLY: 400,
  /** A client that asked for more in a minute than one may. */
  RATE_LIMITED: 429,
  /** A statement or an answer that took longer than its timeout. */
  TIMEOUT: 504,
  /** The database cannot be reached, or a new data set is being written. */
  UNAVAILABLE: 503,
  /** Rows that break a rule; nothing was written. */
  BAD_ROWS: 400,
  /** A setting that cannot be used. */
  BAD_SETTING: 400,
  /** A program, a port or a folder that is missing or taken. */
  MISSING_TOOL: 500,
  /** A refusal to write into a database that holds something else. */
  REFUSED: 409,
  /** Anything else; the log has the id that the client sees. */
  INTERNAL: 500,
} as const

/** One of the codes above. */
export type ErrorCode = keyof typeof statuses

/** What was found, what is allowed, and other figures of an error, as plain values. */
export type Details = Record<string, unknown>

/** An error whose words may reach a client; any other arrives there as INTERNAL with an id that the log has too. */
export class PublicError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Details = {},
    /** What went wrong underneath, for the log only. */
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'PublicError'
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return statuses[this.code]
  }
}
