import { isTag, type Document, type Element } from 'domhandler'
import { getElements } from 'domutils'
import type { TableRecord } from '../read-table.js'
import { lineCounter, linesOf, parsePage, textOf, type LineAt } from './page-text.js'
import {
  columnsOf,
  distinctLines,
  unknownStructure,
  type PageFault,
  type PageLine,
  type StatusPage,
} from './status-page.js'

// Headings that the page has where the download has elements.
const headings: Readonly<Record<string, string>> = {
  declarations: 'Declarations and Reservations',
  declarationsunderarticle: 'Declarations under article',
  objections: 'Objections',
  notifications: 'Notifications',
  territorialapplications: 'Territorial Application',
  endnotes: 'End Note',
}

/**
 * Reads the XML download of a status page: `Document/Treaty` with `Header`, `Participants` (a table of `Row` and `Entry`
 * whose texts hold escaped HTML), `Declarations` and others.
 */
export function readXml(text: string): StatusPage | PageFault {
  const page = parsePage(text, { xml: true })
  const lineAt = lineCounter(text)
  const [treaty, otherTreaty] = named('treaty', page)
  const [participants] = treaty ? named('participants', treaty) : []
  if (!treaty || !participants) return unknownStructure(`XML ${rootOf(page)} without Treaty/Participants`)
  if (otherTreaty) return unknownStructure('several treaties in one file', lineAt(otherTreaty.startIndex))
  const rows = rowsOf(participants).map((row): TableRecord => ({
    line: lineAt(row.startIndex),
    cells: named('entry', row).map((entry) => textOf(entry.children)),
  }))
  const records = distinctLines(rows)
  const header = records.find(({ cells }) => columnsOf(cells))
  if (!header) return unknownStructure(`rows that begin with "${(records[0]?.cells ?? []).join(' | ').slice(0, 80)}"`)
  return {
    header,
    rows: records.filter(({ cells }) => !columnsOf(cells)),
    above: linesOf(named('header', treaty).slice(0, 1), lineAt),
    below: belowOf(treaty, lineAt),
    number: numberOf(treaty),
  }
}

/** The table's rows; a head whose entries stand in it without a row is one. */
function rowsOf(participants: Element): Element[] {
  const heads = named('thead', participants).filter((head) => named('row', head).length === 0)
  return [...heads, ...named('row', participants)]
}

function belowOf(treaty: Element, lineAt: LineAt): PageLine[] {
  const sections = treaty.children.filter(isTag)
  return sections.flatMap((section) => {
    const heading = headings[section.name.toLowerCase()]
    return heading ? [{ line: lineAt(section.startIndex), text: heading }, ...linesOf([section], lineAt)] : []
  })
}

/** `XVIII-12-a` from `CHAPTER XVIII` and `12. a`. */
function numberOf(treaty: Element): string | undefined {
  const [chapter] = named('chapter', treaty)
  const [section] = named('numsect', treaty)
  const roman = /\b[IVXLC]+\b/.exec(textOf(chapter ? [chapter] : []).replace(/CHAPTER/i, ''))?.[0]
  const [, figure, letter] = /(\d+)\W*([a-z])?\b/i.exec(textOf(section ? [section] : [])) ?? []
  if (!roman || !figure) return undefined
  return [roman, figure, ...(letter ? [letter.toLowerCase()] : [])].join('-')
}

function rootOf(page: Document): string {
  const root = page.children.find(isTag)
  return root ? `with the root ${root.name}` : 'without an element'
}

function named(name: string, within: Document | Element): Element[] {
  return getElements({ tag_name: (tag: string) => tag.toLowerCase() === name }, within.children, true).filter(isTag)
}
