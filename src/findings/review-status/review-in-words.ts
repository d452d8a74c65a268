/** A review as far as the sentences need it. */
export interface ReviewInWords {
  readonly group: number | null
  readonly phase: number | null
  readonly stage: string | null
  readonly began: string | null
  readonly ended: string | null
  readonly asOf: string | null
  readonly reviewers: readonly { readonly name: string; readonly basis: string | null }[]
}

/** What is known of a review and what is not: each point stands in exactly one of the two lists. */
export function reviewInWords(review: ReviewInWords): { known: string[]; unknown: string[] } {
  const points = [...plainPoints(review), reviewersInWords(review)]
  return {
    known: points.flatMap(({ known }) => known ?? []),
    unknown: points.flatMap(({ unknown }) => unknown ?? []),
  }
}

interface Point {
  readonly known?: string
  readonly unknown?: string
}

function plainPoints({ group, phase, stage, began, ended, asOf }: ReviewInWords): Point[] {
  return [
    group === null ? { unknown: 'Group: no source says in which it is reviewed' } : { known: `Group ${group}` },
    phase === null ? { unknown: 'Phase: no source says which it has reached' } : { known: `Phase ${phase}` },
    stage === null
      ? { unknown: 'Stage: no source says how far it is' }
      : { known: `Stage: ${stage}${asOf ? ` (as of ${asOf})` : ''}` },
    began === null ? { unknown: 'Beginning: no source gives a day' } : { known: `Began: ${began}` },
    ended === null ? { unknown: 'End: no source says whether or when it ended' } : { known: `Ended: ${ended}` },
  ]
}

function reviewersInWords({ reviewers }: ReviewInWords): Point {
  if (reviewers.length === 0) return { unknown: 'Reviewers: no source names the States parties that review it' }
  const names = reviewers.map(({ name, basis }) => (basis === 'SUGGESTED' ? `${name} (an editor's reading)` : name))
  return { known: `Reviewers named: ${names.join(', ')}` }
}
