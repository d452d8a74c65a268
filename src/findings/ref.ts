/** How a finding points at nodes and sources; their addresses and titles are filled in here for all findings. */
import type { RefResolvers, SourceRefResolvers } from '../generated/resolvers.js'

/** A node as a finding's statement returns it. */
export interface NodeRow {
  readonly noun: string
  readonly id: string
  /** Null only where a node was written without one. */
  readonly label: string | null
}

/** A source as a finding's statement returns it. */
export interface SourceRow {
  readonly id: string
  readonly label: string | null
  readonly title: string | null
  readonly url: string | null
  readonly kind: 'OFFICIAL' | 'ORGANIZATION' | 'PRESS' | 'COPY' | 'DATASET' | 'EDITOR'
  readonly locator: string | null
  readonly asOf: string | null
}

/** Resolves `Ref`. */
export const ref: Pick<RefResolvers, 'label' | 'url'> = {
  label: ({ label, id }) => label ?? id,
  url: ({ noun, id }) => {
    const field = noun.charAt(0).toLowerCase() + noun.slice(1)
    return `/graphql?query=${encodeURIComponent(`{ ${field}(id: ${JSON.stringify(id)}) { id label } }`)}`
  },
}

/** What stands beside a source of which only a copy or a report was read. */
export const verifyMark = 'verify before quoting'

/** Resolves `SourceRef`. */
export const sourceRef: Pick<SourceRefResolvers, 'title' | 'verify'> = {
  title: ({ title, label, id }) => title ?? label ?? id,
  verify: ({ kind }) => (kind === 'COPY' || kind === 'PRESS' ? verifyMark : null),
}

/** Each source once per place in it, by id and locator. */
export function distinctSources(rows: readonly SourceRow[]): SourceRow[] {
  const byPlace = new Map(rows.map((row) => [JSON.stringify([row.id, row.locator, row.asOf]), row]))
  return [...byPlace.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}
