/** A parsed page as text: lines as a reader sees them, without footnote figures. */
import { isCDATA, isDocument, isTag, isText, type AnyNode, type Document, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { cleanLine } from '../clean-text.js'
import type { PageLine } from './status-page.js'

/** Tells the line of a position in a text. */
export type LineAt = (position: number | null) => number

const inline = new Set(['a', 'abbr', 'b', 'big', 'em', 'font', 'i', 'label', 'small', 'span', 'strong', 'u'])
const unseen = new Set(['script', 'style', 'head', 'noscript', 'select', 'option', 'button', 'input'])
const footnotes = new Set(['sup', 'superscript'])

/** An element whose text is left out, and who is told how many lines stand before it. */
export interface LeftOut {
  readonly element: Element
  readonly told: (linesBefore: number) => void
}

/** Parses HTML or XML leniently, with the place of each element. */
export function parsePage(text: string, { xml }: { xml: boolean }): Document {
  return parseDocument(text, { xmlMode: xml, decodeEntities: true, withStartIndices: true })
}

/** Makes a function that tells the line of a position in a text. */
export function lineCounter(text: string): LineAt {
  const ends = [...text.matchAll(/\n/g)].map((match) => match.index)
  return (position) => {
    if (position === null) return 0
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < position) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

/** Lines of text under some nodes, in order: each block element is a line of its own. The XML download holds escaped HTML, which is read as such. */
export function linesOf(nodes: readonly AnyNode[], lineAt: LineAt, leftOut?: LeftOut): PageLine[] {
  const lines: PageLine[] = []
  let text = ''
  let line = 0
  const end = () => {
    const clean = cleanLine(text)
    if (clean !== '') lines.push({ line, text: clean })
    text = ''
  }
  const walk = (node: AnyNode, at: number | undefined): void => {
    if (isText(node)) {
      const here = at ?? lineAt(node.startIndex)
      if (/<\/?[a-z]+[^<>]*>/i.test(node.data)) {
        parsePage(node.data, { xml: false }).children.forEach((child) => walk(child, here))
        return
      }
      if (text.trim() === '') line = here
      text += node.data
    } else if (node === leftOut?.element) {
      end()
      leftOut.told(lines.length)
    } else if (isTag(node) && !isSilent(node)) {
      const block = !inline.has(node.name.toLowerCase())
      if (block) end()
      node.children.forEach((child) => walk(child, at))
      if (block) end()
    } else if (isCDATA(node) || isDocument(node)) node.children.forEach((child) => walk(child, at))
  }
  nodes.forEach((node) => walk(node, undefined))
  end()
  return lines
}

function isSilent({ name }: Element): boolean {
  return unseen.has(name.toLowerCase()) || footnotes.has(name.toLowerCase())
}

/** The text of some nodes in one line. */
export function textOf(nodes: readonly AnyNode[]): string {
  return linesOf(nodes, () => 0)
    .map((line) => line.text)
    .join(' ')
}
