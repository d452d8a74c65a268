import type { WordingChange } from '../../generated/resolvers.js'

/** Words in a row that have the same fate. */
export interface Piece {
  readonly change: WordingChange
  readonly text: string
}

/** Longest text that is compared, in words: the work grows with the product of both. */
export const mostWords = 2_000

/** The words of a text, parted by blanks. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** How one text became another: a longest common subsequence of words is kept (Wagner and Fischer 1974); what is removed comes before what is added. */
export function compareWords(earlier: readonly string[], later: readonly string[]): Piece[] {
  const lengths = commonLengths(earlier, later)
  const width = later.length + 1
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  const changes: { change: WordingChange; word: string }[] = []
  let i = 0
  let j = 0
  while (i < earlier.length || j < later.length) {
    const [was = '', is = ''] = [earlier[i], later[j]]
    if (i < earlier.length && j < later.length && was === is) {
      changes.push({ change: 'KEPT', word: was })
      i++
      j++
    } else if (i < earlier.length && (j === later.length || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ change: 'REMOVED', word: was })
      i++
    } else {
      changes.push({ change: 'ADDED', word: is })
      j++
    }
  }
  return piecesOf(changes)
}

/** Lengths of the longest common subsequence of what follows each pair of places, row by row. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const [down = 0, right = 0, both = 0] = [
        lengths[(i + 1) * width + j],
        lengths[i * width + j + 1],
        lengths[(i + 1) * width + j + 1],
      ]
      lengths[i * width + j] = one[i] === other[j] ? both + 1 : Math.max(down, right)
    }
  }
  return lengths
}

function piecesOf(changes: readonly { readonly change: WordingChange; readonly word: string }[]): Piece[] {
  const pieces: { change: WordingChange; words: string[] }[] = []
  for (const { change, word } of changes) {
    const last = pieces.at(-1)
    if (last?.change === change) last.words.push(word)
    else pieces.push({ change, words: [word] })
  }
  return pieces.map(({ change, words }) => ({ change, text: words.join(' ') }))
}
