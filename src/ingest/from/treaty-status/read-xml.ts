import type { Document, Element } from 'domhandler'
import { getElementsByTagName } from 'domutils'
import type { TableRecord } from '../read-table.js'
import { lineCounter, linesOf, parsePage, textOf } from './page-text.js'
import { columnsOf, unknownStructure, type PageFault, type StatusPage } from './status-page.js'

/**
 * Reads the XML download of a status page: `Document/Treaty` with `Header`, `Participants` (a table of `Row` and `Entry`
 * whose texts hold escaped HTML), `Declarations` and others.
 */
export function readXml(text: string): StatusPage | PageFault {
  const page = parsePage(text, { xml: true })
  const lineAt = lineCounter(text)
  const [treaty, otherTreaty] = named('Treaty', page)
  const [participants] = treaty ? named('Participants', treaty) : []
  if (!treaty || !participants) return unknownStructure(`XML with the root ${rootOf(page)} and no Treaty/Participants`)
  if (otherTreaty) return unknownStructure('several treaties in one file', lineAt(otherTreaty.startIndex))
  const records = [...headersOf(participants), ...named('Row', participants)].map((row): TableRecord => ({
    line: lineAt(row.startIndex),
    cells: named('Entry', row).map((entry) => textOf(entry.children)),
  }))
  const place = records.findIndex(({ cells }) => columnsOf(cells))
  const header = records[place]
  if (!header) return unknownStructure(`rows that begin with "${records[0]?.cells.join(' | ').slice(0, 80) ?? ''}"`)
  const [externalData] = named('ExternalData', treaty)
  return {
    header,
    rows: records.slice(place + 1).filter((record) => record.line !== header.line || record.cells !== header.cells).filter(({ cells }) => !columnsOf(cells)),
    above: linesOf(named('Header', treaty).slice(0, 1), lineAt),
    below: belowOf(treaty, participants, lineAt),
    number: externalData ? numberOf(treaty, externalData) : undefined,
  }
}
