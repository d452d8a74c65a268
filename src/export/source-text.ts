import { verifyMark } from '../findings/ref.js'

/** A source as `SourceRef`, as a node, or as an edge of `sourcesConnection`, with whatever was asked of it. */
type Found = Readonly<Record<string, unknown>>

/** A source in one line: `Title (https://...), para. 14, as of 2016-10-19 [verify before quoting]`. */
export function sourceText(found: Found): string {
  const { node, properties } = found
  const source = isFound(node) ? node : found
  const claim = isFound(properties) ? properties : found
  const title = textOf(source['title']) ?? textOf(source['label']) ?? textOf(source['id']) ?? 'source'
  const url = textOf(source['url'])
  const name = url && url !== title ? `${title} (${url})` : title
  const asOf = textOf(claim['asOf'])
  const place = [name, textOf(claim['locator']), asOf && `as of ${asOf}`]
    .filter((part) => part !== undefined)
    .join(', ')
  const kind = source['kind']
  return source['verify'] || kind === 'COPY' || kind === 'PRESS' ? `${place} [${verifyMark}]` : place
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null
}
