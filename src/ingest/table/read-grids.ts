import { fileProblem, type Grids } from './grid.js'
import { readJsonGrid } from './read-json-grid.js'
import { readTextGrid } from './read-text-grid.js'
import { readWorkbookGrids } from './read-workbook-grids.js'

const allowed = 'a CSV, XLSX or JSON file'
const zipMark = [0x50, 0x4b]
const oldWorkbookMark = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a file by its ending; a workbook that is called CSV is told by its content. */
export async function readGrids(bytes: Uint8Array, file: string): Promise<Grids> {
  const refuse = (found: string, message: string): Grids => ({
    grids: [],
    problems: [fileProblem(file, found, allowed, message)],
    notes: [],
  })
  if (bytes.length === 0) return refuse('nothing', 'The file is empty')
  if (beginsWith(bytes, zipMark)) return readWorkbookGrids(bytes, file)
  if (beginsWith(bytes, oldWorkbookMark))
    return refuse(
      'an old workbook',
      'This is an old Excel file (.xls): open it and save it as "Excel Workbook (.xlsx)"',
    )
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending === 'json') return readJsonGrid(bytes, file)
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return readTextGrid(bytes, file)
  return refuse(ending || 'no ending', `Cannot tell what ${file} is by its name: allowed is ${allowed}`)
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
