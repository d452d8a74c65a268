/** How much clients may ask for. */
export interface ServerLimits {
  /** Bytes of a request's body at most. */
  readonly bodyBytes: number
  /** Tokens of an operation at most. */
  readonly tokens: number
  /** Parsed operations kept in memory at most. */
  readonly documents: number
  /** Bytes of kept answers at most; 0 keeps none. */
  readonly keptBytes: number
  /** Estimated cost that one client may ask for in a minute; 0 for no limit. */
  readonly costPerMinute: number
  /** Questions answered at the same time, and those that may wait for their turn. */
  readonly answersAtOnce: number
  readonly answersWaiting: number
  /** Proxies in front, whose word about a client's address is taken. */
  readonly proxies: number
  /** Whose pages may read: an origin, or `*` for any. */
  readonly origin: string
}

/** The limits unless told otherwise. */
export const defaultLimits: ServerLimits = {
  bodyBytes: 100 * 1024,
  tokens: 5_000,
  documents: 500,
  keptBytes: 32_000_000,
  costPerMinute: 2_000_000,
  answersAtOnce: 64,
  answersWaiting: 256,
  proxies: 0,
  origin: '*',
}
