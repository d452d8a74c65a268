import { foldName, readCountryNames, withoutFigures, type CountryNames } from './country-names.js'
import { nearestTo } from './nearest.js'
import { compare } from './order.js'

/** What a name stands for: one country; or several, which is a question, or the successors of a former State. */
export type ResolvedCountry =
  | { readonly id: string }
  | { readonly candidates: readonly string[]; readonly former: boolean }

/**
 * The country that a source means by a name: the UN name, a name in one of six languages, an older name or a code, with
 * or without footnote figures. Undefined when no country has the name; never a guess. For many names, read the names once.
 */
export function resolveCountry(name: string, names: CountryNames = readCountryNames()): ResolvedCountry | undefined {
  // A code is one only in capitals: "no" and "is" are words.
  const all = names.get(foldName(name)) ?? []
  const found = all.filter((each) => !isCode(each.name) || each.name === withoutFigures(name))
  const rank = Math.min(...found.map((each) => each.rank))
  const best = found.filter((each) => each.rank === rank)
  const ids = [...new Set(best.map((each) => each.id))].toSorted(compare)
  const [id] = ids
  if (id === undefined) return undefined
  return ids.length === 1 ? { id } : { candidates: ids, former: best.every((each) => each.former) }
}

/** The known name that is nearest to one that is not known, as it is written; UN names before others. */
export function nearestCountryName(name: string, names: CountryNames = readCountryNames()): string | undefined {
  const all = [...names.values()].flat().filter((each) => !isCode(each.name))
  for (const rank of [0, 1, 2]) {
    const written = new Map(all.filter((each) => each.rank === rank).map((each) => [foldName(each.name), each.name]))
    const nearest = nearestTo(foldName(name), written.keys())
    if (nearest !== undefined) return written.get(nearest)
  }
  return undefined
}

function isCode(name: string): boolean {
  return /^[A-Z]{2,3}$/.test(name)
}
