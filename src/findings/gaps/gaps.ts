import { PublicError } from '../../errors.js'
import type { Basis, GapKind, QueryGapsArgs, QueryResolvers } from '../../generated/resolvers.js'
import type { FindingContext } from '../context.js'
import { cursorOf, readCursor } from '../cursor.js'
import { notFound } from '../not-found.js'
import { readSources } from '../sources-of.js'
import { within } from '../within.js'
import { gapInWords } from './gap-in-words.js'
import { readGaps, type Scope } from './read-gaps.js'

const everyKind: readonly GapKind[] = [
  'RECOMMENDATION_WITHOUT_STAKEHOLDER',
  'STAKEHOLDER_WITHOUT_RECOMMENDATION',
  'COUNTRY_WITHOUT_OFFICE',
  'EMERGING_CRIME_WITHOUT_STAKEHOLDER',
]

interface ScopeRow {
  readonly countryName: string | null
  readonly groupName: string | null
  readonly membersKnown: string | null
  readonly instrumentKnown: boolean
  readonly instrumentName: string | null
  readonly places: string[]
  /** Ids of the crimes on which somebody there works. */
  readonly covered: readonly string[]
}

interface CrimeRow {
  readonly id: string
  readonly instruments: readonly string[]
  readonly known: number
}

/** Resolves `Query.gaps`: NOT_FOUND for an unknown id; BAD_INPUT for a country and a group at once, or a `first` outside 1 to 500. */
export const gaps: QueryResolvers['gaps'] = async (_root, args, context) => {
  const { read } = context
  const first = within(1, 500, 'first', args.first)
  const [after = ''] = readCursor(args.after, 1) ?? []
  const basis = args.basis ?? ['NAMED', 'SUGGESTED']
  const kinds = args.kinds ?? everyKind
  const { scope, note } = await readScope(context, args, basis)
  const { withoutCrime, found } = await readGaps(read, scope, { kinds, basis, first, after: String(after) })
  // The keys begin with the number of the kind, so the kinds follow one another.
  const rows = found.flatMap(({ lines }) => lines)
  const page = rows.slice(0, first)
  const last = rows.length > first ? page.at(-1) : undefined
  const sourcesOf = await readSources(
    read,
    page.flatMap(({ stated }) => stated.map(({ id }) => id)),
  )
  const known = new Map(scope.crimes.map((crime) => [crime.id, crime.known]))
  return {
    lines: page.map((row) => {
      const isMissing = row.kind.endsWith('WITHOUT_STAKEHOLDER')
      const elsewhere = isMissing && scope.name && row.crime ? (known.get(row.crime.id) ?? null) : null
      const { kind, of, crime, date, basis: stated } = row
      const inWords = gapInWords(row, scope, elsewhere)
      return { kind, of, crime, date, basis: stated, elsewhere, inWords, sources: sourcesOf(row.stated) }
    }),
    counts: found.map(({ kind, count, suggested }) => ({ kind, named: count - suggested, suggested })),
    withoutCrime,
    note: note ?? (page.length > 0 ? null : 'Nothing of these kinds is missing in the graph'),
    complete: !last,
    next: last ? cursorOf([last.key]) : null,
  }
}

async function readScope(
  { read, keep }: Pick<FindingContext, 'read' | 'keep'>,
  args: Pick<QueryGapsArgs, 'country' | 'group' | 'instrument'>,
  basis: readonly Basis[],
): Promise<{ scope: Scope; note: string | null }> {
  // What is not asked for is empty, not null: the database plans a statement anew for each set of parameters that are null.
  const [country, group, instrument] = [args.country ?? '', args.group ?? '', args.instrument ?? '']
  if (country && group) {
    const message = 'Cannot tell where to look: found both a country and a group, allowed is one of them or neither'
    throw new PublicError('BAD_INPUT', message, { country, group })
  }
  const [[row], { value: all }] = await Promise.all([
    read<ScopeRow>('gaps', { country, group, instrument, basis }),
    keep(
      `gap-crimes ${basis.toSorted().join()}`,
      () => read<CrimeRow>('gap-crimes', { basis }),
      (rows) => 100 * rows.length,
    ),
  ])
  if (country && !row?.countryName) throw await notFound(read, 'Country', country)
  if (group && !row?.groupName) throw await notFound(read, 'Group', group)
  if (instrument && !row?.instrumentKnown) throw await notFound(read, 'Instrument', instrument)
  const name = row?.countryName ?? row?.groupName ?? null
  const covered = new Set(row?.covered)
  const crimes = all
    .filter(({ instruments }) => instrument === '' || instruments.includes(instrument))
    .map(({ id, known }) => ({ id, known, isMissing: name ? !covered.has(id) : known === 0 }))
  const instrumentName = row?.instrumentName ?? null
  const places = row?.places ?? []
  const scope = { name, isGroup: group !== '', everywhere: !name, instrumentName, places, group, instrument, crimes }
  return { scope, note: row?.groupName && row.membersKnown !== 'ALL' ? noteOf(row.groupName, row.places.length) : null }
}

function noteOf(group: string, members: number): string {
  return members === 0
    ? `No member of ${group} is known: only what is addressed to the group itself was looked at`
    : `Not all members of ${group} are known; looked at were the ${members} that are`
}
