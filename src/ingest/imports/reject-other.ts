import type { Noun } from '../../model/noun.js'
import { claimHash, claimOf, groupById, isRejected, type Claim, type ClaimRow } from '../claim.js'
import { foldNode } from '../fold.js'
import { dateReader } from '../partial-date.js'
import { rejectionCells } from '../rejection.js'

/** Beside which claims rows stand, and why those that disagree with them are not used. */
export interface RejectOther {
  readonly nouns: ReadonlyMap<string, Noun>
  /** Claims that the database holds of the rows' nodes, by node. */
  readonly stored: ReadonlyMap<string, readonly Claim[]>
  readonly reason: string
}

/**
 * Rows that set aside each value of a stored claim which disagrees with one of the rows. They are claims of the import
 * itself: when it is taken back, what they set aside counts again.
 */
export function rejectOthers(rows: readonly ClaimRow[], { nouns, stored, reason }: RejectOther): ClaimRow[] {
  const readDate = dateReader()
  return [...groupById(rows)].flatMap(([id, group]) => {
    const [first] = group
    const others = stored.get(id) ?? []
    const noun = nouns.get(first?.noun ?? '')
    if (!first || !noun || others.length === 0) return []
    const own = group.map((row) => claimOf(row, ''))
    const added: Claim[] = []
    // Setting one aside may bring out the next; each round sets aside at least one value of a finite number.
    for (;;) {
      const against = disagreeing(noun, own, others, added, readDate)
      if (against.length === 0) return added
      for (const { claim, column } of against) {
        const cells = rejectionCells(claim, column, reason)
        const row = { noun: noun.name, id, file: first.file, line: first.line, cells }
        added.push({ ...row, hash: claimHash(row), origin: '' })
      }
    }
  })
}

interface Against {
  readonly claim: Claim
  readonly column: string
}

function disagreeing(
  noun: Noun,
  own: readonly Claim[],
  others: readonly Claim[],
  added: readonly Claim[],
  readDate: ReturnType<typeof dateReader>,
): Against[] {
  const { disagreements, state } = foldNode(noun, [...own, ...others, ...added], readDate)
  const hashes = new Map(others.map((claim) => [claim.hash, claim]))
  const ownHashes = new Set(own.map((claim) => claim.hash))
  const pairs = disagreements.flatMap(({ column, one, other }) => {
    const [mine, theirs] = ownHashes.has(one.hash) ? [one, other] : [other, one]
    const claim = hashes.get(theirs.hash)
    return ownHashes.has(mine.hash) && claim && !ownHashes.has(claim.hash) ? [{ column, claim }] : []
  })
  const several = noun.columns.flatMap((column) => {
    const stated = own.some((claim) => !isRejected(claim) && claim.cells[column.name] !== undefined)
    if (column.type !== 'relationship' || !column.one || !stated) return []
    if ((state?.targets.get(column.name)?.length ?? 0) < 2) return []
    const mine = new Set(own.map((claim) => claim.cells[column.name]))
    return others
      .filter((claim) => claim.cells[column.name] !== undefined && !mine.has(claim.cells[column.name]))
      .filter(
        (claim) =>
          !added.some(({ cells }) => cells['rejects'] === claim.hash && cells['rejectsColumn'] === column.name),
      )
      .map((claim) => ({ column: column.name, claim }))
  })
  const all = [...pairs, ...several]
  return all.filter(
    ({ claim, column }, index) => all.findIndex((each) => each.claim === claim && each.column === column) === index,
  )
}
