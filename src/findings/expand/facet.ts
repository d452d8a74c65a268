/** What the nodes of a noun can be counted by, as data that follows from `schema/`. */

/** A field of an enum, such as an organization's `kind`. */
export interface FieldFacet {
  readonly type: 'field'
  readonly noun: string
  readonly name: string
  readonly description: string
  /** Its values in the schema's order. */
  readonly values: readonly string[]
  /** Whether rows have a column of it; false where it follows from them by rule. */
  readonly isStated: boolean
}

/** A relationship, such as an organization's `worksOn`; or that part of it that leads to one noun, such as `concernsCrime`. */
export interface RelationshipFacet {
  readonly type: 'relationship'
  readonly noun: string
  readonly name: string
  readonly description: string
  /** The field of the noun, which is the name unless the facet is a part of it. */
  readonly field: string
  readonly relationshipType: string
  /** `OUT` when the noun's own rows state it. */
  readonly direction: 'OUT' | 'IN'
  readonly targets: readonly string[]
  /** Whether parts of it are facets too, one for each of its targets. */
  readonly hasParts: boolean
}

/** One of the two. */
export type Facet = FieldFacet | RelationshipFacet

/** A noun with what its nodes can be counted by, and the dates by which they can be laid out in time. */
export interface CountableNoun {
  readonly name: string
  readonly description: string
  readonly facets: readonly Facet[]
  /** Fields that are dates as precise as their source, in the schema's order; the day that its sources speak of comes last. */
  readonly dates: readonly string[]
}
