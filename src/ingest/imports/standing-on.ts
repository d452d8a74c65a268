import type { Database } from '../../database/open-database.js'
import type { Noun } from '../../model/noun.js'
import { inBatches } from '../batches.js'
import { splitCell } from '../cell.js'
import { groupById, sourceOf, type Claim } from '../claim.js'
import { foldNode } from '../fold.js'
import { dateReader } from '../partial-date.js'
import { standingClaims } from '../rejection.js'
import { readStatement } from '../statements.js'
import { readClaimsOf, readStoredClaims } from '../stored-claims.js'

/** A claim that would lose its ground, and why. */
export interface Standing {
  /** `seed`, or the id of the import that brought it. */
  readonly origin: string
  readonly noun: string
  readonly id: string
  readonly why: string
}

/** The claims of other origins that would refer to nothing, say too little or disagree, were some origins taken back. */
export async function standingOn(
  origins: readonly string[],
  { database, nouns }: { database: Database; nouns: ReadonlyMap<string, Noun> },
): Promise<Standing[]> {
  const isTaken = ({ origin }: Pick<Claim, 'origin'>) => origins.includes(origin)
  const own = (await readStoredClaims(database)).filter(isTaken)
  const before = await readClaimsOf(database, [...groupById(own).keys()])
  const after = new Map([...before].map(([id, claims]) => [id, claims.filter((claim) => !isTaken(claim))]))
  const gone = new Set([...after].filter(([, claims]) => standingClaims(claims).length === 0).map(([id]) => id))
  const others = await claimsOnOthers(database, [...gone])
  const all = new Map([...others].map(([id, claims]) => [id, claims.filter((claim) => !isTaken(claim))]))
  for (const [id, claims] of after) all.set(id, claims)
  const readDate = dateReader()
  return [...all.values()].flatMap((claims) => [
    ...standingClaims(claims).flatMap(({ read }) => losing(read, nouns.get(read.noun), gone)),
    ...weakened(claims, nouns, readDate),
  ])
}

async function claimsOnOthers(database: Database, gone: readonly string[]): Promise<Map<string, Claim[]>> {
  const ids = new Set<string>()
  for (const batch of inBatches(gone)) {
    const found = await database.read<{ id: string }>(readStatement('refer-to'), { ids: batch })
    for (const { id } of found) ids.add(id)
  }
  return readClaimsOf(database, [...ids])
}

/** What a claim says of nodes that would be gone. */
function losing(claim: Claim, noun: Noun | undefined, gone: ReadonlySet<string>): Standing[] {
  const { origin, id } = claim
  const columns = (noun?.columns ?? []).filter((column) => column.type === 'relationship')
  const named = columns.flatMap(({ name }) =>
    splitCell(claim.cells[name] ?? '').flatMap((target) => (gone.has(target) ? [`names ${target} in ${name}`] : [])),
  )
  const source = sourceOf(claim)
  const rests = source !== id && gone.has(source) ? [`rests on the source ${source}`] : []
  return [...named, ...rests].map((why) => ({ origin, noun: claim.noun, id, why }))
}

/** What claims that stay would lack, or disagree on. */
function weakened(
  claims: readonly Claim[],
  nouns: ReadonlyMap<string, Noun>,
  readDate: ReturnType<typeof dateReader>,
): Standing[] {
  const [first] = standingClaims(claims)
  const noun = nouns.get(first?.claim.noun ?? '')
  if (!first || !noun) return []
  const { origin, id } = first.claim
  const { missing, disagreements, state } = foldNode(noun, claims, readDate)
  const lacking = noun.columns.filter(
    (column) => column.type === 'relationship' && column.one && state?.targets.get(column.name)?.length !== 1,
  )
  const needs = [...missing, ...lacking.map(({ name }) => name)]
  return [
    ...needs.map((column) => ({ origin, noun: noun.name, id, why: `would be without a ${column}` })),
    ...disagreements.map(({ column, one, other }) => ({
      origin: other.origin,
      noun: noun.name,
      id,
      why: `says "${other.cells[column]}" of ${column}, and ${one.file} says "${one.cells[column]}"`,
    })),
  ]
}
