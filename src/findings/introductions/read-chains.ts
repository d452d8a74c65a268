import type { Read } from '../context.js'
import { chainThrough, directChain, type Chain, type GoBetween, type Meeting } from './chain.js'

/** An organization of a page, and whether the country has met it (1), somebody it has met has (2), or neither (3). */
export interface Standing {
  readonly standing: 1 | 2 | 3
  readonly name: string
  readonly organization: { readonly id: string }
}

/** Chains of one organization, and how many there are in all. */
export interface Chains {
  readonly chains: readonly Chain[]
  readonly count: number
}

interface GoBetweens {
  readonly id: string
  readonly count: number
  readonly actors: readonly GoBetween[]
}

interface Meetings {
  readonly id: string
  readonly count: number
  readonly meetings: readonly Meeting[]
}

// Of one organization; the answer says how many are left out.
const most = 5

/** The chains from a country to the organizations of a page, by the organization's id; those without a chain have none. */
export async function readChains(
  read: Read,
  country: { readonly id: string; readonly name: string; readonly contactIds: readonly string[] },
  page: readonly Standing[],
): Promise<ReadonlyMap<string, Chains>> {
  const through = idsOf(page, 2)
  const goBetweens =
    through.length > 0
      ? await read<GoBetweens>('introduction-go-betweens', { ids: through, contacts: country.contactIds, chains: most })
      : []
  const ids = [...idsOf(page, 1), ...goBetweens.flatMap(({ actors }) => actors.map(({ actor }) => actor.id))]
  const met =
    ids.length > 0
      ? await read<Meetings>('introduction-meetings', { country: country.id, ids: [...new Set(ids)], chains: most })
      : []
  const meetings = new Map(met.map((each) => [each.id, each]))
  const between = new Map(goBetweens.map((each) => [each.id, each]))
  return new Map(page.map((line) => [line.organization.id, chainsOf(country.name, line, { meetings, between })]))
}

interface Known {
  readonly meetings: ReadonlyMap<string, Meetings>
  readonly between: ReadonlyMap<string, GoBetweens>
}

function chainsOf(country: string, { organization, name, standing }: Standing, { meetings, between }: Known): Chains {
  const ends = { country, organization: name }
  if (standing === 1) {
    const shared = meetings.get(organization.id)
    return {
      chains: (shared?.meetings ?? []).map((meeting) => directChain(ends, meeting)),
      count: shared?.count ?? 0,
    }
  }
  const found = between.get(organization.id)
  const chains = (found?.actors ?? []).flatMap((goBetween) => {
    const first = meetings.get(goBetween.actor.id)?.meetings[0]
    return first ? [chainThrough(ends, goBetween, first)] : []
  })
  return { chains, count: found?.count ?? 0 }
}

function idsOf(page: readonly Standing[], standing: number): string[] {
  return page.filter((line) => line.standing === standing).map(({ organization }) => organization.id)
}
