// Byte order marks and the encodings that they stand for.
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * A file's text, without a byte order mark and with line feeds as line ends, also where carriage returns stand alone:
 * UTF-8 or UTF-16 where it is, else Latin-1 as Windows or an older Macintosh writes it.
 */
export function decodeText(bytes: Uint8Array): string {
  const [, marked] = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? []
  const text = marked ? new TextDecoder(marked).decode(bytes) : (readUtf8(bytes) ?? readLatin(bytes))
  return text.replace(/\r\n?/g, '\n')
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Between letters, a Macintosh has its marks and accents at bytes where Windows has signs, and the other way round. */
function readLatin(bytes: Uint8Array): string {
  const windows = readWindows(bytes)
  const macintosh = new TextDecoder('macintosh').decode(bytes)
  return oddities(macintosh) < oddities(windows) ? macintosh : windows
}

// Windows-1252 from 0x80 to 0x9F. Node's own decoder of that name reads these bytes as controls (nodejs/node, issue 56542).
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function readWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1')
  // oxlint-disable-next-line no-control-regex
  return latin.replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** Signs and accented capitals inside words, apostrophes and dashes aside: what a wrong reading is full of. */
function oddities(text: string): number {
  return text.match(/(?<=\p{L})(?:[À-ÖØ-ÝŠŽŸŒ]|(?![’‘–—-])[^\p{L}\p{N}\s\p{ASCII}])(?=\p{Ll})/gu)?.length ?? 0
}
