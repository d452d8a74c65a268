import { decodeText } from '../decode-text.js'
import { readHtml } from './read-html.js'
import { readPastedCsv, readPastedXlsx } from './read-pasted.js'
import { readXml } from './read-xml.js'
import { unknownStructure, type PageFault, type StatusPage } from './status-page.js'

// Files that people save by mistake, by how they begin.
const others: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF: save the page as HTML, or take its XML download'],
  ['\u00D0\u00CF\u0011\u00E0', 'a workbook of Excel 97 to 2003: save it as .xlsx or as CSV'],
  ['{', 'JSON'],
]

/** Reads a file by what it holds, whatever its name: an Excel workbook, XML, HTML, else a pasted table. */
export async function readPage(bytes: Uint8Array): Promise<StatusPage | PageFault> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('PK')) return readPastedXlsx(bytes)
  const [, other] = others.find(([sign]) => start.startsWith(sign)) ?? []
  if (other) return unknownStructure(other)
  const text = decodeText(bytes)
  if (/^(?:From:|MIME-Version:|Snapshot-Content-Location:)/m.test(text.slice(0, 2_000)))
    return unknownStructure('a web archive (MHTML): save the page as "Webpage, HTML only"')
  if (/<html\b|<!doctype html/i.test(text)) return readHtml(text)
  if (/^\s*<(?:\?xml|Document\b)/.test(text)) return readXml(text)
  return /<table\b/i.test(text) ? readHtml(text) : readPastedCsv(text)
}
