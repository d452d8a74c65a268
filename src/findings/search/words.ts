/** Words of a text as they are compared: in small letters, without marks on Latin ones, as the database's index has them. */

// More words make a search slower, not better.
const mostWords = 8
const longestWord = 64

// Letters that have no mark to take off.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

// They say little, and names are remembered without them.
const small = new Set(
  'a an and at by for from in of on or the to al d de del des du el en et l la las le les los pour y'.split(' '),
)

/** All words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}

/** The words of a question: the first few that say something; the small ones count only where there is no other. */
export function askedWords(text: string): string[] {
  const words = [...new Set(wordsOf(text.slice(0, 400)).map((word) => word.slice(0, longestWord)))]
  return tellingWords(words).slice(0, mostWords)
}

/** Those words of a text that say something; all where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether a word is written in Latin or Cyrillic letters, where a wrong letter is a typo. */
export function isAlphabetic(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}']+$/u.test(word)
}

/** Letters that may be wrong in a word: none in the short ones, which would be taken for others. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  if (!isAlphabetic(word) || word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** A word as it may stand in a text: itself, its singular or plural, or behind an article with an apostrophe. */
export function formsOf(word: string): string[] {
  if (!/^[a-z']{3,}$/.test(word)) return [word]
  const forms = [word]
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) forms.push(word.slice(0, -2))
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1))
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`)
  if (/[^s]$/.test(word)) forms.push(`${word}s`, `${word}es`)
  if (/^[aeiouh]/.test(word)) forms.push(`d'${word}`, `l'${word}`)
  return forms
}

function fold(text: string): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'")
  // Only Latin: in Cyrillic й would become и, which the index keeps apart. Marks of Arabic vowels are left out by all.
  const unmarked = lower.replaceAll(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  return unmarked.replaceAll(/[ßøđðłæœþı]/g, (letter) => plain[letter] ?? letter).replaceAll(/\p{M}/gu, '')
}
