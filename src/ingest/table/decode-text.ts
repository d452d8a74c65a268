/** A file's text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

/**
 * Reads bytes as UTF-8 or UTF-16 where they say so or fit, else as Windows-1252, which spreadsheets of the West write
 * and which holds all letters of Latin-1; a byte order mark is taken off.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: decodeWestern(bytes), encoding: 'Windows-1252' }
  }
}

// What Windows-1252 has in place of the control characters 0x80 to 0x9F of Latin-1.
const western = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'

// Node 20's own decoder of windows-1252 reads Latin-1: quotation marks and the euro sign would be lost.
function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  return text.replace(/[\u0080-\u009F]/g, (character) => western[(character.codePointAt(0) ?? 0) - 0x80] ?? character)
}
