// Control characters but tab and line feed, zero-width space, byte order mark, bidirectional overrides: the check refuses them.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/g

/** A text as the check wants it, with not a word changed: no characters that cannot be seen, no blanks at the ends of lines. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/** Texts as one cell holds them, parted by `;`: each once, without a `;` of its own. */
export function listCell(texts: readonly string[]): string {
  const clean = texts.map((text) => cleanLine(text).replaceAll(';', ',')).filter((text) => text !== '')
  return [...new Set(clean)].join(';')
}
