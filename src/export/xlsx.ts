import { unzipSync, strFromU8 } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility'
import { PublicError } from '../errors.js'
import { inText } from '../questions/in-text.js'
import type { Cell } from './cell.js'
import { notice, type FileContent, type FileFormat } from './file-format.js'
import { fileColumns, fileRows } from './file-rows.js'
import { harmless } from './harmless.js'
import { zipOf } from './zip.js'

// What Excel takes, at most.
const maxRows = 1_048_576
const maxCharacters = 32_767

/** Such as write-excel-file names it. */
const sheetFile = 'xl/worksheets/sheet1.xml'

/** A workbook: the rows, and a sheet that says what they are. The rows are written into it while they come. */
export const xlsx: FileFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: 'A workbook for Excel or LibreOffice; numbers are numbers, a second sheet says what the first one is.',
  async *write(content) {
    const { [sheetFile]: sheet, ...others } = unzipSync(await frameOf(content))
    if (!sheet) throw new Error(`The workbook has no ${sheetFile}`)
    const [before, after] = strFromU8(sheet).split('</sheetData>')
    if (before === undefined || after === undefined) throw new Error(`${sheetFile} has no rows`)
    yield* zipOf(others, { name: sheetFile, text: sheetText(content, before, `</sheetData>${after}`) })
  },
}

/** The workbook with its header, and no rows yet. */
async function frameOf(content: FileContent): Promise<Buffer> {
  const header = fileColumns(content.askable.table)
  const rows = fileRows(content.askable.table, content.first).slice(0, 100)
  const columns = header.map((name, index) => ({ width: widthOf([name, ...rows.map((row) => row[index] ?? null)]) }))
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const about = aboutRows(content).map(([name, value]) => [bold(name), { value, type: String, wrap: true }])
  return writeWorkbook([
    { data: [header.map(bold)], sheet: 'Answer', columns, stickyRowsCount: 1 },
    { data: about, sheet: 'About', columns: [{ width: 16 }, { width: 100 }] },
  ]).toBuffer()
}

function aboutRows({ askable: { question }, values, first: { version } }: FileContent): [string, string][] {
  const given = Object.entries(values).map(([name, value]) => `${name}: ${inText(value)}`)
  const rows: [string, string | null][] = [
    ['Question', question.title],
    ['About it', question.description],
    ['Variables', given.length > 0 ? given.join('\n') : null],
    ['Data version', String(version ?? 'none')],
    ['Notice', notice],
  ]
  return rows.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, String(harmless(value))]]))
}

function widthOf(cells: readonly Cell[]): number {
  return Math.min(60, Math.max(...cells.map((cell) => String(cell ?? '').length)) + 2)
}

async function* sheetText({ askable: { table }, pages }: FileContent, before: string, after: string) {
  yield before
  let row = 1
  for await (const page of pages) {
    const rows = fileRows(table, page)
    if (row + rows.length > maxRows) throw tooManyRows()
    yield rows.map((cells) => rowText(cells, row++)).join('')
  }
  yield after
}

function tooManyRows(): PublicError {
  const message = `Cannot write more than ${maxRows} rows into a workbook: ask for .csv, which has no end`
  return new PublicError('BAD_INPUT', message, { max: maxRows })
}

/** A row of a sheet; `index` counts from 0. */
function rowText(cells: readonly Cell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, column) => cellText(cell, getCellAddress(index, column))).join('')}</row>`
}

function cellText(cell: Cell, address: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = sanitizeTextContent(shortened(String(harmless(cell))))
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** What Excel cannot hold is left out, and the cell says so. */
function shortened(text: string): string {
  if (text.length <= maxCharacters) return text
  const told = ` [cut: Excel holds ${maxCharacters} characters in a cell, .csv and .json have all]`
  return `${text.slice(0, maxCharacters - told.length)}${told}`
}
