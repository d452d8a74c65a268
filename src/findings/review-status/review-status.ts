import type { QueryResolvers } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { reviewInWords, type ReviewInWords } from './review-in-words.js'

interface ReviewRow extends ReviewInWords {
  readonly review: NodeRow
  readonly note: string | null
  readonly reviewers: readonly (NodeRow & ReviewInWords['reviewers'][number])[]
  readonly sources: SourceRow[]
}

interface Found {
  readonly country: NodeRow
  readonly name: string
  readonly reviews: ReviewRow[]
  readonly reviewing: { readonly review: NodeRow; readonly of: NodeRow; readonly sources: SourceRow[] }[]
  readonly focalPoints: {
    readonly focalPoint: NodeRow
    readonly office: string | null
    readonly asOf: string | null
    readonly sources: SourceRow[]
  }[]
}

/** Resolves `Query.reviewStatus`: NOT_FOUND for an unknown country. */
export const reviewStatus: QueryResolvers['reviewStatus'] = async (_root, { country }, { read }) => {
  const [row] = await read<Found>('review-status', { country })
  if (!row) throw await notFound(read, 'Country', country)
  return {
    country: row.country,
    reviews: row.reviews.map(({ reviewers, sources, ...review }) => ({
      ...review,
      ...reviewInWords({ ...review, reviewers }),
      reviewers: [...reviewers],
      sources: distinctSources(sources),
    })),
    reviewing: row.reviewing.map((each) => ({ ...each, sources: distinctSources(each.sources) })),
    focalPoints: row.focalPoints.map((each) => ({ ...each, sources: distinctSources(each.sources) })),
    note:
      row.reviews.length > 0
        ? null
        : `No source in the graph speaks of a review of ${row.name}; that is not to say that there is none`,
    complete: true,
  }
}
