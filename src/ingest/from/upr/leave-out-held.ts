import type { Database } from '../../../database/open-database.js'
import { splitCell } from '../../cell.js'
import type { ReadImport } from '../../imports/read-import.js'
import { counted } from '../../problem.js'
import type { GivenRow } from '../../rows/given-row.js'
import { readStatement } from '../../statements.js'
import {
  matchRecommendations,
  type HeldRecommendation,
  type Match,
  type TableRecommendation,
} from './same-recommendation.js'

// Of a large table the plan names so many; of the rest, how many there are.
const mostNamed = 40

/**
 * Leaves out of a table the recommendations that the graph holds already in words of its own, with what hangs on them, and
 * names each; where it cannot be told which it is, they are brought in and the plan says so.
 */
export async function leaveOutHeld(read: ReadImport, database: Pick<Database, 'read'>): Promise<ReadImport> {
  const table = tableOf(read.rows)
  const events = [...new Set(table.map(({ event }) => event))]
  const held = await database.read<HeldRecommendation>(readStatement('recommendations-at'), { events })
  const matches = matchRecommendations(table, held)
  const gone = new Set(matches.flatMap(({ same }) => same?.id ?? []))
  const rows = read.rows.filter((row) => !gone.has(row.id) && !gone.has(row.cells['recommendation'] ?? ''))
  return { ...read, rows: withoutUnused(rows, read.rows), notes: [...read.notes, ...notesOf(matches, gone)] }
}

function tableOf(rows: readonly GivenRow[]): TableRecommendation[] {
  const own = rows.filter(({ noun }) => noun === 'Recommendation')
  const list = (row: GivenRow | undefined, column: string) => {
    const cell = row?.cells[column]
    return cell === undefined ? [] : splitCell(cell)
  }
  const suggested = new Map(own.filter(({ cells }) => cells['concerns']).map((row) => [row.id, row]))
  return own
    .filter(({ cells }) => cells['officialText'] && cells['madeBy'])
    .map((row) => ({
      id: row.id,
      line: row.line,
      file: row.file,
      to: row.cells['addressedTo'] ?? '',
      from: list(row, 'madeBy'),
      event: row.cells['madeAt'] ?? '',
      text: row.cells['officialText'] ?? '',
      concerns: list(suggested.get(row.id), 'concerns'),
    }))
}

/** A table that is the source of nothing any more is no source. */
function withoutUnused(rows: readonly GivenRow[], before: readonly GivenRow[]): readonly GivenRow[] {
  if (rows.length === before.length) return rows
  const used = new Set(rows.map(({ cells }) => cells['source']))
  return rows.filter(({ noun, id }) => noun !== 'Source' || used.has(id))
}

function notesOf(matches: readonly Match[], gone: ReadonlySet<string>): string[] {
  const same = matches.flatMap(({ held, same: line }) => (line ? [{ held, line }] : []))
  const unclear = matches.flatMap(({ held, maybe }) => {
    const lines = maybe.filter(({ id }) => !gone.has(id))
    return lines.length > 0 ? [{ held, lines }] : []
  })
  const sameLines = same.map(({ held, line }) => `  ${line.file}:${line.line}: already in the graph as ${held.id}`)
  const unclearLines = unclear.map(({ held, lines }) => {
    const places = lines.map(({ file, line }) => `${file}:${line}`).join(', ')
    return `  ${places}: may be in the graph already as ${held.id}, "${held.gist}"`
  })
  return [
    ...(same.length > 0
      ? [
          `${counted(gone.size, 'recommendation')} left out that the graph holds, by the same States to the same country at the same session:`,
        ]
      : []),
    ...named(sameLines),
    ...(unclear.length > 0
      ? ['Brought in, though it cannot be told whether the graph holds them already: the words are too far apart']
      : []),
    ...named(unclearLines),
  ]
}

function named(lines: readonly string[]): string[] {
  if (lines.length <= mostNamed) return [...lines]
  return [...lines.slice(0, mostNamed), `  and ${(lines.length - mostNamed).toLocaleString('en')} more`]
}
