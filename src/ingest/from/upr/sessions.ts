import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** Sessions of the Universal Periodic Review that the graph holds: event id, and its date where that is known. */
export type Sessions = ReadonlyMap<string, string | undefined>

// It lies two folders below the package, beside the sources and beside what is built from them alike.
const seed = new URL('../../../../seed/event.csv', import.meta.url)

/** The sessions of the seed. */
export function readSessions(): Sessions {
  const rows: Record<string, string>[] = parse(readFileSync(seed, 'utf8'), { columns: true })
  const sessions = new Map<string, string | undefined>()
  for (const { id = '', date } of rows) {
    if (/^upr-session-\d+$/.test(id)) sessions.set(id, date || sessions.get(id))
  }
  return sessions
}

/** Number of a session from `14`, `Session 14` or `14th session`; undefined for anything else. */
export function sessionNumber(cell: string): number | undefined {
  const figure = /^(?:session )?(\d{1,3})(?:st|nd|rd|th)?(?: session)?$/i.exec(cell)?.[1]
  return figure === undefined || Number(figure) === 0 ? undefined : Number(figure)
}
