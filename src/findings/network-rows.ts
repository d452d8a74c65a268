/** A network as the findings' resolvers return it, for `Network` and the files made of it. */
import type { NetworkRelationshipResolvers, NetworkResolvers } from '../generated/resolvers.js'
import type { NodeRow, SourceRow } from './ref.js'

/** Resolves to `Network`. */
export interface NetworkRow {
  readonly nodes: readonly NetworkNodeRow[]
  readonly relationships: readonly NetworkRelationshipRow[]
  /** True unless said. */
  readonly complete?: boolean
  readonly next?: string | null
}

/** Resolves to `NetworkNode`; what is left out is null in the answer. */
export interface NetworkNodeRow {
  readonly ref: NodeRow
  readonly date?: string | null
  readonly dateEarliest?: string | null
  readonly dateLatest?: string | null
  readonly community?: number | null
  readonly betweenness?: number | null
  readonly sources: readonly SourceRow[]
}

/** Resolves to `NetworkRelationship`; what is left out is null in the answer, or as its field says. */
export interface NetworkRelationshipRow {
  readonly from: string
  readonly to: string
  readonly type: string
  /** True unless said. */
  readonly directed?: boolean
  readonly weight?: number | null
  readonly named?: number | null
  readonly suggested?: number | null
  /** Empty unless said. */
  readonly through?: readonly NodeRow[]
  readonly basis?: 'NAMED' | 'SUGGESTED' | null
  readonly date?: string | null
  readonly dateEarliest?: string | null
  readonly dateLatest?: string | null
  /** Empty unless said. */
  readonly derivedFrom?: readonly string[] | null
  readonly sources: readonly SourceRow[]
}

/** Resolves what a row may leave out of `NetworkRelationship`. */
export const networkRelationship: Pick<NetworkRelationshipResolvers, 'directed' | 'through' | 'derivedFrom'> = {
  directed: ({ directed }) => directed ?? true,
  through: ({ through }) => [...(through ?? [])],
  derivedFrom: ({ derivedFrom }) => [...(derivedFrom ?? [])],
}

/** Resolves what a row may leave out of `Network`. */
export const network: Pick<NetworkResolvers, 'complete'> = { complete: ({ complete }) => complete ?? true }
