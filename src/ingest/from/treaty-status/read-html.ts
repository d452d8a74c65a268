import { isTag, type Element } from 'domhandler'
import { getElementsByTagName } from 'domutils'
import { lineCounter, linesOf, parsePage, textOf, type LineAt } from './page-text.js'
import { columnsOf, distinctLines, unknownStructure, type PageFault, type StatusPage } from './status-page.js'
import type { TableRecord } from '../read-table.js'

/** Reads a status page as a browser saves it ("Webpage, HTML only" or "complete"). */
export function readHtml(text: string): StatusPage | PageFault {
  const page = parsePage(text, { xml: false })
  const lineAt = lineCounter(text)
  const tables = getElementsByTagName('table', page).map((table) => ({
    table,
    records: distinctLines(recordsOf(table, lineAt)),
  }))
  // Other tables of the page, such as that of territorial applications, begin with "Participant" too.
  const found = tables.filter(({ records }) => records[0] && columnsOf(records[0].cells))
  const [first, second] = found
  const [header, ...rows] = first?.records ?? []
  if (!first || !header) return unknownStructure(foundTables(tables.map(({ records }) => records[0]?.cells ?? [])))
  if (second) return unknownStructure('two such tables in one file', second.records[0]?.line)
  let place = 0
  const lines = linesOf(page.children, lineAt, { element: first.table, told: (before) => (place = before) })
  return {
    header,
    rows,
    above: lines.slice(0, place),
    below: lines.slice(place),
    // The address that a browser notes when it saves, and that the page's own form is sent to.
    number: /mtdsg_no=([IVXLC]+-\d+(?:-[a-z])?)\b/i.exec(text)?.[1],
  }
}

/** The rows of a table, without those of tables inside it. */
function recordsOf(table: Element, lineAt: LineAt): TableRecord[] {
  return getElementsByTagName('tr', table)
    .filter((row) => closest(row, 'table') === table)
    .map((row) => ({
      line: lineAt(row.startIndex),
      cells: row.children.filter((cell) => isTag(cell) && /^t[dh]$/i.test(cell.name)).map((cell) => textOf([cell])),
    }))
}

function closest(node: Element, name: string): Element | undefined {
  for (let up = node.parent; up; up = up.parent) if (isTag(up) && up.name.toLowerCase() === name) return up
  return undefined
}

function foundTables(headers: readonly (readonly string[])[]): string {
  const written = headers.map((cells) => cells.filter((cell) => cell !== '').join(' | ')).filter((text) => text !== '')
  if (written.length === 0) return headers.length === 0 ? 'no table' : 'only empty tables'
  const first = written.slice(0, 3).map((text) => `"${text.slice(0, 80)}"`)
  return `tables that begin with ${first.join(', ')}`
}
