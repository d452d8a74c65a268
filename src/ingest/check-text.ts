/** What is wrong with a cell's text as such, whatever its column: a sentence, or undefined when nothing is. */
export function textFault(text: string): string | undefined {
  if (text.includes('\uFFFD')) return 'A character could not be read: save the file as UTF-8'
  if (mojibake.test(text))
    return 'Letters look garbled, as when UTF-8 is opened as Latin-1: save the file as UTF-8, read as UTF-8'
  const control = controls.exec(text)
  if (control) return `There is a character that cannot be seen (U+${codeOf(control[0])}): delete it`
  if (text !== text.trim()) return 'There is a blank before or after the text: delete it'
  if (text !== text.normalize('NFC'))
    return 'Letters and their marks are stored apart: save the text in Unicode form NFC'
  return undefined
}

// "é" as "Ã©", a quotation mark as "â€™", a no-break space as "Â ".
const mojibake = /Ã[\u0080-\u00BF]|â€[\u0080-\u00BF\u2018-\u203A]|Â[\u00A0-\u00BF]/

// Control characters except tab and line feed, zero-width space, byte order mark, bidirectional overrides; not
// the joiners and direction marks that Arabic and Persian use.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
