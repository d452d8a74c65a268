/** A name for comparison: without capitals, marks on Latin letters, punctuation and a leading "the". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

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

/** A text as part of an id: small Latin letters and digits joined by hyphens, cut between words; empty where there are none. */
export function slugOf(text: string, longest = 60): string {
  const words = foldName(text)
    .replace(/[ßøđðłæœþı]/g, (letter) => plain[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length + 1 > longest) break
    slug = slug === '' ? word : `${slug}-${word}`
  }
  return slug
}
