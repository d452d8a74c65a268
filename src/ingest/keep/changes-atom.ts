import { Element, Text } from 'domhandler'
import { getOuterHTML } from 'domutils'
import { fieldsInWords, verbOf } from './change-in-words.js'
import type { ChangeRecord } from './dump-format.js'

/** The changes as an Atom feed (RFC 4287), piece by piece: an entry for each. */
export async function* atomOf(
  changes: AsyncIterable<ChangeRecord>,
  { title, updated }: { title: string; updated: string },
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
  yield xml('id', 'urn:untoc-graph:changes')
  yield xml('title', title)
  yield xml('updated', updated)
  yield serialized(element('author', [element('name', [new Text('untoc-graph')])]))
  for await (const change of changes) yield serialized(entryOf(change))
  yield '</feed>'
}

function entryOf(change: ChangeRecord): Element {
  const { id, noun, nodeId, writtenAt, kind, version, origin, fields } = change
  const shown = fields.length > 0 ? `: ${fields.join(', ')}` : ''
  const text = (name: string, content: string) => element(name, [new Text(content)])
  return element('entry', [
    text('id', `urn:untoc-graph:change:${id}`),
    text('title', `${verbOf(change)} ${noun} ${nodeId}${shown}`),
    text('updated', writtenAt),
    new Element('category', { term: kind }),
    new Element('category', { term: noun }),
    text('summary', [`Data version ${version}, by ${origin}`, ...fieldsInWords(change)].join('\n')),
  ])
}

function element(name: string, children: readonly (Element | Text)[]): Element {
  return new Element(name, {}, [...children])
}

function xml(name: string, content: string): string {
  return serialized(element(name, [new Text(content)]))
}

function serialized(node: Element): string {
  return getOuterHTML(node, { xmlMode: true, encodeEntities: 'utf8' })
}
