import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { ClaimRow } from './claim.js'

type Cells = ClaimRow['cells']

// Few rows in a block: one that is asked for out of order costs little to unpack.
const rowsOfBlock = 64

/** Keeps the cells of very many rows in a tenth of their memory; what is asked for is unpacked, some blocks at a time. */
export class PackedCells {
  readonly #blocks: Buffer[] = []
  #open: Cells[] = []
  readonly #unpacked = new LRUCache<number, Cells[]>({ max: 64 })

  /** Takes the cells of one more row, and says under which number `at` gives them. */
  add(cells: Cells): number {
    const index = this.#blocks.length * rowsOfBlock + this.#open.length
    this.#open.push(cells)
    if (this.#open.length === rowsOfBlock) {
      this.#blocks.push(deflateRawSync(JSON.stringify(this.#open), { level: 1, memLevel: 6, windowBits: 13 }))
      this.#open = []
    }
    return index
  }

  /** The cells of a row. */
  at(index: number): Cells {
    const block = Math.floor(index / rowsOfBlock)
    const cells = (block === this.#blocks.length ? this.#open : this.#block(block))[index % rowsOfBlock]
    if (!cells) throw new Error(`No row ${index} was kept`)
    return cells
  }

  #block(block: number): Cells[] {
    const known = this.#unpacked.get(block)
    if (known) return known
    const packed = this.#blocks[block]
    if (!packed) throw new Error(`No block ${block} was kept`)
    const cells: Cells[] = JSON.parse(inflateRawSync(packed).toString())
    this.#unpacked.set(block, cells)
    return cells
  }
}

/** A row whose cells are unpacked when they are read. A copy by spreading would lose them: use `claimOf`. */
export class PackedRow implements ClaimRow {
  readonly noun: string
  readonly id: string
  readonly file: string
  readonly line: number
  readonly hash: string
  readonly #kept: PackedCells
  readonly #index: number

  constructor({ noun, id, file, line, hash, cells }: ClaimRow, kept: PackedCells) {
    this.noun = noun
    this.id = id
    this.file = file
    this.line = line
    this.hash = hash
    this.#kept = kept
    this.#index = kept.add(cells)
  }

  get cells(): Cells {
    return this.#kept.at(this.#index)
  }
}

// A usual data set is quicker as it is; what goes beyond is packed.
const usualPlainRows = 200_000

/** Makes what decides, row by row, how it is kept: the first ones as they are, all others packed. */
export function rowKeeper(plainRows = usualPlainRows): (row: ClaimRow) => ClaimRow {
  const kept = new PackedCells()
  let rows = 0
  return (row) => (rows++ < plainRows ? row : new PackedRow(row, kept))
}
