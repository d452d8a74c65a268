/** The graph's nouns as data: what `schema/` says about each, for whoever checks, writes or serves it. */

/** What a cell of a scalar column may hold. */
export type ValueKind = 'string' | 'int' | 'date' | 'enum'

/** A field of a noun that its seed file has as a column of values. */
export interface ValueColumn {
  readonly type: 'value'
  readonly name: string
  readonly description: string
  readonly kind: ValueKind
  readonly required: boolean
  /** Whether a cell holds several values, parted by `;`. */
  readonly list: boolean
  /** Allowed values of an enum, in the order of the schema; empty for other kinds. */
  readonly values: readonly string[]
  /** Values of the enum that a more specific one refines without disagreement. */
  readonly refinable: readonly string[]
  /** Whether of several dates the latest counts, and the earlier ones are no disagreement. */
  readonly latest: boolean
  /** How full-text search reads its words; undefined where it does not look. */
  readonly analyzer: string | undefined
}

/** A field of a noun that its seed file has as a column of ids. */
export interface RelationshipColumn {
  readonly type: 'relationship'
  readonly name: string
  readonly description: string
  /** Relationship type in the graph, such as `WORKS_ON`. */
  readonly relationshipType: string
  /** Whether a node has exactly one such relationship. */
  readonly one: boolean
  /** Nouns that the ids may be of. */
  readonly targets: readonly string[]
}

/** A column of a seed file besides the claim columns. */
export type Column = ValueColumn | RelationshipColumn

/** A node type and its files. */
export interface Noun {
  /** Type name and label, such as `TreatyAction`. */
  readonly name: string
  /** File name without its ending, such as `treaty-action`. */
  readonly slug: string
  readonly description: string
  /** Columns of its seed file in the schema's order, `id` first; the claim columns come after. */
  readonly columns: readonly Column[]
  /** Value fields that are computed from claims, not columns. */
  readonly derived: readonly string[]
  /** How an import makes the id of a row without one, such as `{participant}-at-{event}`; undefined where it must be given. */
  readonly key: string | undefined
}

/** Columns that every seed row has after its noun's own. */
export const claimColumns = ['basis', 'confidence', 'asOf', 'source', 'locator', 'rejected'] as const

/** What each of them is for, in a sentence, for whoever fills in a file. */
export const claimColumnHelp: Readonly<Record<(typeof claimColumns)[number], string>> = {
  basis: 'NAMED when the source says so, SUGGESTED for your own reading of it; empty is NAMED.',
  confidence: 'How sure you are that the source says so: HIGH, MEDIUM or LOW; empty is not assessed.',
  asOf: 'The day that the source speaks of, as precise as it says.',
  source: 'Who says so: the id of a source, or its address; every row needs one.',
  locator: 'Where in the source, such as `para. 14`.',
  rejected: 'Why this row is kept but not used; empty in a row that is used.',
}

/** Allowed values of the column `basis`; an empty cell means NAMED. */
export const bases = ['NAMED', 'SUGGESTED'] as const

/** Allowed values of the column `confidence`, highest first. */
export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const

/** The noun whose rows are the sources of all others, and need none themselves. */
export const sourceNoun = 'Source'

/** The relationship type from a node to the sources of its rows; it carries each row. */
export const statementType = 'STATED_BY'

/** Label of every node of a noun, beside its own. */
export const sharedLabel = 'Entity'

/** The property that holds all texts of a node that full-text search looks at by the usual rules. */
export const textsProperty = 'texts'

/** How full-text search reads words unless a field says otherwise: in small letters, without marks, no word left out. */
export const usualAnalyzer = 'standard-folding'

/** Label of a claim that is kept but not used. */
export const rejectedLabel = 'RejectedClaim'

/** Label of the lock that lets one run write at a time. */
export const writerLockLabel = 'WriterLock'
