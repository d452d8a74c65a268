import type { Database } from '../../database/open-database.js'
import type { Noun } from '../../model/noun.js'
import { claimHash, type Claim } from '../claim.js'
import { readStatement } from '../statements.js'
import { readClaimsOf } from '../stored-claims.js'
import { tellOf, type GivenRow, type Telling } from './given-row.js'
import { keyPattern } from './key-pattern.js'
import { withoutId } from './make-ids.js'

/** Gives rows whose id ends in a number the next free one; a row that the database holds already gets its number again. */
export async function numberIds(
  rows: readonly GivenRow[],
  { database, nouns, telling }: { database: Database; nouns: ReadonlyMap<string, Noun>; telling: Telling },
): Promise<GivenRow[]> {
  const patterns = new Map([...nouns].map(([name, noun]) => [name, keyPattern(noun)]))
  const stems = new Map<GivenRow, string>()
  for (const row of rows) {
    const pattern = row.id === '' ? patterns.get(row.noun) : undefined
    if (pattern?.numbered) stems.set(row, pattern.idOf(row))
  }
  if (stems.size === 0) return [...rows]
  const stored = await claimsThatBegin(database, new Set(stems.values()))
  const taken = new Set(rows.map((row) => row.id))
  return rows.map((row) => {
    const stem = stems.get(row)
    if (stem === undefined) return row
    const tell = tellOf(row, telling)
    if (stem === '') return withoutId(row, patterns.get(row.noun)?.columns ?? [], tell)
    const id = freeId(row, stem, { stored, taken })
    taken.add(id)
    tell.decide(`no id given, made with the next number: ${id}`)
    return { ...row, id }
  })
}

async function claimsThatBegin(database: Database, stems: ReadonlySet<string>): Promise<Map<string, Claim[]>> {
  const beginnings = [...stems].filter((stem) => stem !== '').map((stem) => `${stem}-`)
  const found = await database.read<{ id: string }>(readStatement('ids-that-begin'), { beginnings })
  return readClaimsOf(
    database,
    found.map(({ id }) => id),
  )
}

interface Taken {
  readonly stored: ReadonlyMap<string, readonly Claim[]>
  readonly taken: ReadonlySet<string>
}

function freeId(row: GivenRow, stem: string, { stored, taken }: Taken): string {
  for (let number = 1; ; number++) {
    const id = `${stem}-${number}`
    if (taken.has(id)) continue
    const claims = stored.get(id)
    if (!claims || claims.some(({ hash }) => hash === claimHash({ ...row, id }))) return id
  }
}
