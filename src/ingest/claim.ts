import { createHash } from 'node:crypto'
import { compare } from './order.js'
import type { Problem } from './problem.js'

/** One row of a file: what one source states about one node. */
export interface ClaimRow {
  readonly noun: string
  readonly id: string
  /** File as a reader knows it, such as `seed/country.csv`. */
  readonly file: string
  /** Line on which the row begins; the header is line 1. */
  readonly line: number
  /** Cells that are not empty, by column, without the id. */
  readonly cells: Readonly<Record<string, string>>
  /** What `claimHash` gives for it. */
  readonly hash: string
}

/** A row together with the run that brought it: `seed`, or the id of an import. */
export interface Claim extends ClaimRow {
  readonly origin: string
}

/** A row as a claim of a run. The row may unpack its cells when they are read, so it is not copied. */
export function claimOf(row: ClaimRow, origin: string): Claim {
  return new ClaimOfRun(row, origin)
}

class ClaimOfRun implements Claim {
  readonly #row: ClaimRow
  readonly origin: string

  constructor(row: ClaimRow, origin: string) {
    this.#row = row
    this.origin = origin
  }

  get noun(): string {
    return this.#row.noun
  }

  get id(): string {
    return this.#row.id
  }

  get file(): string {
    return this.#row.file
  }

  get line(): number {
    return this.#row.line
  }

  get hash(): string {
    return this.#row.hash
  }

  get cells(): ClaimRow['cells'] {
    return this.#row.cells
  }
}

/** What reading found: the rows, and the problems of what could not be read as rows. */
export interface ClaimRows {
  readonly rows: readonly ClaimRow[]
  readonly problems: readonly Problem[]
}

/** A row's hash: the same noun, id and cells give the same one, in whatever file, order or database. */
export function claimHash(row: Pick<ClaimRow, 'noun' | 'id' | 'cells'>): string {
  const cells = Object.keys(row.cells)
    .toSorted()
    .map((column) => [column, row.cells[column]])
  return createHash('sha256')
    .update(JSON.stringify([row.noun, row.id, cells]))
    .digest('hex')
}

/** Whether a row is kept but not used. */
export function isRejected(row: Pick<ClaimRow, 'cells'>): boolean {
  return row.cells['rejected'] !== undefined
}

/** The rows of each node, by id, in the order in which they came. */
export function groupById<Row extends Pick<ClaimRow, 'id'>>(rows: Iterable<Row>): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group) group.push(row)
    else groups.set(row.id, [row])
  }
  return groups
}

/** Orders the claims of one node: named before suggested, then by source, then by hash; never by file or line. */
export function byRank(one: Claim, other: Claim): number {
  return compare(rankOf(one), rankOf(other)) || compare(one.hash, other.hash)
}

/** The source that a row names; a source's own row may name none and then stands on itself. */
export function sourceOf(claim: Pick<ClaimRow, 'id' | 'cells'>): string {
  return claim.cells['source'] ?? claim.id
}

/** Where a row stands, for a message. */
export function placeOf({ file, line }: Pick<ClaimRow, 'file' | 'line'>): string {
  return line > 0 ? `${file}:${line}` : file
}

function rankOf(claim: Claim): string {
  return `${claim.cells['basis'] ?? 'NAMED'} ${claim.cells['source'] ?? ''}`
}
