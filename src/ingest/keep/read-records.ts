/** Reads what a copy keeps, a piece at a time, so that memory stays flat however much there is. */
import type { Database } from '../../database/open-database.js'
import { inBatches } from '../batches.js'
import type { Claim } from '../claim.js'
import { compare } from '../order.js'
import { readStatement } from '../statements.js'
import { readClaimsOf } from '../stored-claims.js'
import type { ChangeRecord, DumpedClaim } from './dump-format.js'

const timeoutMs = 120_000

/** A row with its origin, and its hash. */
export type KeptClaim = DumpedClaim & Pick<Claim, 'hash'>

/** All claims, the rejected ones too, those of a node after each other. */
export async function* readClaims(database: Database): AsyncGenerator<KeptClaim> {
  for await (const ids of nodeIds(database)) {
    const claims = await readClaimsOf(database, ids)
    for (const id of ids) yield* (claims.get(id) ?? []).map(keptClaim).toSorted(byOriginAndHash)
  }
}

async function* nodeIds(database: Database): AsyncGenerator<string[]> {
  const idsAfter = readStatement('node-ids-after')
  for (let after = ''; ;) {
    const found = await database.read<{ id: string }>(idsAfter, { after }, { timeoutMs })
    const last = found.at(-1)
    if (!last) break
    yield found.map(({ id }) => id)
    after = last.id
  }
  const orphans = await database.read<{ id: string }>(readStatement('rejected-without-node'), {}, { timeoutMs })
  yield* inBatches(
    orphans.map(({ id }) => id),
    2_000,
  )
}

function keptClaim({ noun, id, origin, cells, hash }: Claim): KeptClaim {
  return { noun, id, origin, cells: { ...cells }, hash }
}

function byOriginAndHash(one: KeptClaim, other: KeptClaim): number {
  return compare(one.origin, other.origin) || compare(one.hash, other.hash)
}

/** All changes, in the order of their ids. */
export async function* readChangesById(database: Database): AsyncGenerator<ChangeRecord> {
  const changesAfter = readStatement('changes-after')
  for (let after = ''; ;) {
    const found = await database.read<{ change: ChangeRecord }>(changesAfter, { after }, { timeoutMs })
    const last = found.at(-1)
    if (!last) return
    yield* found.map(({ change }) => change)
    after = last.change.id
  }
}
