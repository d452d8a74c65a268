/** The bounds of every list of nodes: what the library is told, what is checked before it runs, and what clients read. */
export const limits = {
  /** Nodes of a list that does not say. */
  byDefault: 25,
  /** Nodes of a list at most. */
  max: 500,
  /** Nodes that a list is taken to hold, before it runs, when the rows of its own node state it: those are few. */
  stated: 3,
  /** Nodes skipped at most. */
  maxOffset: 10_000,
  /** Conditions of all filters and sorts of an operation at most: their number enters the Cypher statement's text. */
  maxConditions: 100,
  /** Root fields at most: each is a statement of its own. */
  maxRootFields: 30,
  /** Fields within fields at most. */
  maxDepth: 16,
  /** Values of the schema itself that an introspection may ask for, estimated: the usual one asks for half of them. */
  maxIntrospected: 1_000_000,
  /** Tokens of an operation at most. */
  maxTokens: 5_000,
} as const
