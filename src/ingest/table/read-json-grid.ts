import type { Problem } from '../problem.js'
import { decodeText } from '../from/decode-text.js'
import { fileProblem, type Grids } from './grid.js'

/** Reads a JSON array of objects: each is a row, its names are the columns; a list becomes values parted by `;`. */
export function readJsonGrid(bytes: Uint8Array, file: string): Grids {
  const text = decodeText(bytes)
  const problem = (found: string, message: string) => fileProblem(file, found, 'an array of objects', message)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it does not parse'
    return { grids: [], problems: [problem('no JSON', `The file is not JSON: ${why}`)], notes: [] }
  }
  if (!Array.isArray(value) || !value.every(isObject)) {
    const message = 'The file must be an array of objects, one a row: [{"name": "...", "source": "..."}]'
    return { grids: [], problems: [problem('another form', message)], notes: [] }
  }
  const header = [...new Set(value.flatMap((each) => Object.keys(each)))]
  const lines = linesOfObjects(text)
  const problems: Problem[] = []
  const rows = value.map((each, index) => {
    const line = lines[index] ?? 0
    const cells = header.map((column) => cellOf(each[column], { file, line, column }, problems))
    return { line, cells }
  })
  return { grids: [{ file, rows: [{ line: 1, cells: header }, ...rows] }], problems, notes: [] }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>

function cellOf(value: unknown, place: Place, problems: Problem[]): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(';')))
    return value.join(';')
  const allowed = 'a text, a number, null, or a list of texts without ;'
  problems.push({
    ...place,
    found: JSON.stringify(value),
    allowed,
    message: `Cannot use this value: allowed is ${allowed}`,
  })
  return ''
}

/** The line on which each object of the outer array begins. */
function linesOfObjects(text: string): number[] {
  const lines: number[] = []
  let [line, depth, inText] = [1, 0, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\n') line++
    else if (inText && character === '\\') at++
    else if (character === '"') inText = !inText
    else if (inText) continue
    else if (character === '{' || character === '[') {
      if (depth === 1) lines.push(line)
      depth++
    } else if (character === '}' || character === ']') depth--
  }
  return lines
}
