/** Years and months as values to count by, and which dated nodes surely lie in one. */
import type { TimeInterval } from '../../generated/resolvers.js'
import { levels, type DateColumn, type ValueColumn } from '../count/columns.js'

/** Nodes laid out in time, by their places. */
export interface LaidOut {
  /** From the first to the last interval in which a node surely lies, without a gap. */
  readonly periods: readonly ValueColumn[]
  /** Dated, but in no one interval for sure. */
  readonly spanning: readonly number[]
}

/** Lays dated nodes out by interval; only those that are counted decide where the intervals begin and end. */
export function layOut(
  { nodes, first, last }: DateColumn,
  interval: TimeInterval,
  isCounted: (node: number) => boolean,
): LaidOut {
  const months = interval === 'YEAR' ? 12 : 1
  const byPeriod = new Map<number, number[]>()
  const spanning: number[] = []
  nodes.forEach((node, index) => {
    if (node < 0 || !isCounted(node)) return
    const [from = -1, to = -1] = [first[index], last[index]]
    const period = Math.floor(from / months)
    if (from < 0 || to < 0 || period !== Math.floor(to / months)) return void spanning.push(node)
    const same = byPeriod.get(period)
    if (same) same.push(node)
    else byPeriod.set(period, [node])
  })
  const numbers = [...byPeriod.keys()].toSorted((one, other) => one - other)
  const [start = 0, end = -1] = [numbers[0], numbers.at(-1)]
  const periods = Array.from({ length: end - start + 1 }, (_, index) => {
    const within = (byPeriod.get(start + index) ?? []).toSorted((one, other) => one - other)
    const name = periodName(start + index, interval)
    return { id: name, label: name, noun: null, nodes: Int32Array.from(within), levels: namedAll(within.length) }
  })
  return { periods, spanning }
}

/** The first and the last day of a year or a month, as YYYY-MM-DD. */
export function daysOf(period: string): { from: string; to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` }
  const [year = 0, month = 1] = period.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${period}-01`, to: `${period}-${last}` }
}

function periodName(period: number, interval: TimeInterval): string {
  if (interval === 'YEAR') return String(period).padStart(4, '0')
  return `${String(Math.floor(period / 12)).padStart(4, '0')}-${String((period % 12) + 1).padStart(2, '0')}`
}

// That a date lies in an interval adds no reading of its own.
function namedAll(length: number): Uint8Array {
  return new Uint8Array(length).fill(levels.named)
}
