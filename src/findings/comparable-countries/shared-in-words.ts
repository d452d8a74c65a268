/** Reads why two countries share something, and says it in words. */
import type { Basis, ComparisonBy } from '../../generated/resolvers.js'
import { readConcernReasons, type ConcernReasons } from '../concern-reasons.js'
import type { Read } from '../context.js'
import type { NodeRow } from '../ref.js'
import type { StatedNode } from '../sources-of.js'

/** Why one country has a thing. */
export interface Holding {
  readonly inWords: string
  readonly derivedFrom: readonly string[]
  readonly stated: readonly StatedNode[]
}

/** A country and a thing that it has. */
export interface Held {
  readonly country: string
  readonly thing: NodeRow
}

/** Gives why a country has a thing; undefined where it was not asked for. */
export type HoldingOf = (country: string, thing: string) => Holding | undefined

/** Reads why countries have things. */
export async function readHoldings(
  read: Read,
  by: ComparisonBy,
  { held, basis }: { readonly held: readonly Held[]; readonly basis: readonly Basis[] },
): Promise<HoldingOf> {
  const rows = held.length > 0 ? await readers[by](read, held, basis) : []
  const byPair = new Map(rows.map(({ country, thing, holding }) => [`${country} ${thing}`, holding]))
  return (country, thing) => byPair.get(`${country} ${thing}`)
}

interface HoldingRow {
  readonly country: string
  readonly thing: string
  readonly holding: Holding
}

type Reader = (read: Read, held: readonly Held[], basis: readonly Basis[]) => Promise<HoldingRow[]>

const readers: Readonly<Record<ComparisonBy, Reader>> = {
  INSTRUMENTS: readConsents,
  GROUPS: readMemberships,
  RECOMMENDATIONS: readConcerns,
  CRIMES: readCrimes,
}

interface Row {
  readonly country: string
  readonly name: string
  readonly thing: string
  readonly basis: string | null
}

async function readConsents(read: Read, held: readonly Held[]): Promise<HoldingRow[]> {
  const rows = await read<Row & { date: string | null; actions: string[] }>('shared-instruments', idsOf(held))
  return rows.map(({ country, name, thing, basis, date, actions }) => ({
    country,
    thing,
    holding: {
      inWords: `${name} by its consent to be bound ${date ? `of ${date}` : 'on an unknown day'}${reading(basis)}`,
      derivedFrom: actions,
      stated: actions.map((id) => ({ id })),
    },
  }))
}

async function readMemberships(read: Read, held: readonly Held[]): Promise<HoldingRow[]> {
  const rows = await read<Row & { sourceIds: string[] }>('shared-groups', idsOf(held))
  return rows.map(({ country, name, thing, basis, sourceIds }) => ({
    country,
    thing,
    holding: {
      inWords: `${name} belongs to it${reading(basis)}`,
      derivedFrom: [],
      stated: [{ id: country, only: sourceIds }],
    },
  }))
}

async function readConcerns(read: Read, held: readonly Held[]): Promise<HoldingRow[]> {
  const reasonsOf = await readConcernReasons(
    read,
    held.map(({ country, thing }) => ({ country, recommendation: thing.id })),
  )
  return held.flatMap(({ country, thing }) => {
    const reasons = reasonsOf(country, thing.id)
    return reasons ? { country, thing: thing.id, holding: concernHolding(reasons) } : []
  })
}

async function readCrimes(read: Read, held: readonly Held[], basis: readonly Basis[]): Promise<HoldingRow[]> {
  const pairs = [...new Set(held.map(({ country }) => country))].map((country) => ({
    country,
    things: held.filter((each) => each.country === country).map(({ thing }) => thing.id),
  }))
  type CrimeRow = Row & { recommendation: string; label: string; date: string | null; sourceIds: string[] }
  const rows = await read<CrimeRow>('shared-crimes', { pairs, basis })
  const reasonsOf = await readConcernReasons(read, rows)
  return rows.flatMap((row) => {
    const reasons = reasonsOf(row.country, row.recommendation)
    if (!reasons) return []
    const { inWords, derivedFrom, stated } = concernHolding(reasons)
    const which = `${row.label} (${row.date ?? 'day unknown'})${reading(row.basis)}`
    const about = { id: row.recommendation, only: row.sourceIds }
    return {
      country: row.country,
      thing: row.thing,
      holding: { inWords: `${which}, ${inWords}`, derivedFrom, stated: [about, ...stated] },
    }
  })
}

function concernHolding({ reasons, derivedFrom, stated }: ConcernReasons): Holding {
  return { inWords: reasons.join(' and '), derivedFrom, stated }
}

function idsOf(held: readonly Held[]) {
  return {
    countries: [...new Set(held.map(({ country }) => country))],
    things: [...new Set(held.map(({ thing }) => thing.id))],
  }
}

function reading(basis: string | null): string {
  return basis === 'SUGGESTED' ? " (an editor's reading)" : ''
}
