/** Strings that are made to break out of where they stand, the same each time for a seed. */
import seedrandom from 'seedrandom'

/** What no statement may hold: every hostile string has such a mark in it. */
export const markOfAHostileString = /zq\d+qz/i

/** Gives one hostile string after the other, each with a mark of its own; cursor-like ones have it inside. */
export interface HostileStrings {
  next(): string
  /** One that looks like the cursor of a page. */
  nextCursor(): string
}

// None of these has a word that an error of ours must not show, so that an echo is told from a leak.
const fragments = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) RETURN n //',
  "') MATCH (n) SET n.name = 'x' RETURN n UNION MATCH (m) RETURN m //",
  '`) MATCH (n) DELETE n //',
  '`]->() CALL { MATCH (n) DETACH DELETE n }',
  '$id $name $zz {id: $id}',
  String.raw`\u0027 OR true //`,
  String.raw`\u0022\u007d\u0029`,
  String.raw`\u0060\u005C\u0027`,
  String.raw`\\' \\\" \` ' "`,
  '/* */ // -- # ;',
  '\u0000',
  'a\u0000b\u0000',
  '\u0001v1\u0001',
  '\u0007\u0008\u000b\u001b[31m\u007f\u0085',
  '\r\n\t\r\nSet-Cookie: a=b\r\n',
  '\ud800',
  '\udfff and \udc00\ud800',
  '\u202e\u2066\u200f\u061c',
  '\ufeff\ufffe\uffff\u2028\u2029',
  'e\u0301\u0301\u0301\u0327',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '+a -b && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'name:* AND id:[* TO *] OR _exists_:x~2^9',
  '"unfinished phrase AND (',
  '*?*?*?~~^^',
  'one hundred and twenty-three',
  'NaN Infinity -0 1e999 0x1F 1_000',
  '9223372036854775808',
  '٣٤٥ ४५६ ⅷ',
  '2010-13-45',
  '2010/..',
  '__proto__ constructor toString',
  '{"$ne": null}',
  '${7*7} {{7*7}} <%= 7 %> #{7}',
  '<script>alert(1)</script><img src=x onerror=x>',
  '=HYPERLINK("x") @SUM(1) +1 -1',
  '../../../etc/passwd%00%2e%2e%zz',
  'null true false undefined',
  '\u0130\u0131ßŸﬀ',
] as const

/** Starts from a seed. */
export function hostileStrings(seed: string): HostileStrings {
  const random = seedrandom(seed)
  let count = 0
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(random() * items.length)] ?? items[0]
  const next = () => {
    const mark = `zq${(count += 1)}qz`
    const fragment = pick(fragments)
    const other = random() < 0.3 ? pick(fragments) : ''
    const share = random()
    if (share < 0.01) return `${mark}${fragment.repeat(Math.ceil(4_000 / fragment.length))}`
    if (share < 0.4) return `${mark}${fragment}${other}`
    return share < 0.7 ? `${fragment}${mark}${other}` : `${fragment}${other}${mark}`
  }
  const nextCursor = () => {
    const text = next()
    const values = [text, text, 0, -1, 3, 1.5, 1e308, Number.MIN_SAFE_INTEGER, null, true] as const
    const length = 1 + Math.floor(random() * 4)
    const held = Array.from({ length }, () => pick(values))
    const shapes = [held, held, held, [held], { 0: text }] as const
    const json = JSON.stringify(pick(shapes))
    return Buffer.from(pick([json, json, json, `arrayconnection:${text}`])).toString(pick(['base64url', 'base64']))
  }
  return { next, nextCursor }
}
