/** A map's figures on instruments: the only ones that can be known to be 0. */
import type { FindingContext } from '../context.js'
import { listLink } from '../count/link.js'
import { sourcesOf } from '../count/sources.js'
import type { TreatyMeasure } from './measures.js'

interface CountryActions {
  readonly country: string
  readonly instruments: readonly { readonly id: string; readonly isWhole: boolean }[]
  readonly actions: readonly { readonly id: string; readonly instrument: string; readonly isReading: boolean }[]
}

/** For each country by id, how many instruments, whether it may be more, and who says so. */
export async function treatyRows(context: Pick<FindingContext, 'read'>, { isSignature }: TreatyMeasure) {
  const rows = await context.read<CountryActions>('instruments-by-country', { isSignature })
  const sources = await sourcesOf(
    context,
    rows.map(({ country, actions }) => ({
      nodes: actions.slice(0, 2).map(({ id }) => id),
      at: [],
      otherwise: [country],
    })),
  )
  return new Map(
    rows.map(({ country, instruments, actions }, index) => {
      const known = new Map<string, boolean>()
      for (const { instrument, isReading } of actions)
        known.set(instrument, isReading && (known.get(instrument) ?? true))
      const suggested = [...known.values()].filter((isReading) => isReading).length
      const mayBeMore = instruments.some(({ id, isWhole }) => !isWhole && !known.has(id)) || instruments.length === 0
      return [
        country,
        {
          value: known.size === 0 && mayBeMore ? null : known.size,
          atLeast: mayBeMore,
          named: known.size - suggested,
          suggested,
          link: listLink('TreatyAction', [
            `country: {some: {id: {eq: ${JSON.stringify(country)}}}}`,
            kindFilter(isSignature),
          ]),
          sources: sources[index] ?? [],
        },
      ]
    }),
  )
}

function kindFilter(isSignature: boolean): string {
  return isSignature ? 'kind: {eq: SIGNATURE}' : 'NOT: {kind: {eq: SIGNATURE}}'
}
