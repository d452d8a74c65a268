/** The columns that can name a node, best first. */
const naming = [
  'name',
  'shortTitle',
  'title',
  'gist',
  'officialText',
  'office',
  'promise',
  'link',
  'institution',
] as const

const longest = 120

/** A short text that stands for a node in lists: its name, title or text, else its address, else its id. */
export function labelOf(id: string, values: ReadonlyMap<string, unknown>): string {
  for (const column of naming) {
    const value = values.get(column)
    if (typeof value === 'string') return cut(value)
  }
  const url = values.get('url')
  return cut((typeof url === 'string' && hostAndPath(url)) || id)
}

function hostAndPath(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest - 1)
  const end = start.lastIndexOf(' ')
  // A text without a blank near its end, such as an address or Chinese, is cut between two characters.
  const kept = end > longest / 2 ? start.slice(0, end) : start.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`
}
