/** Variables for a question that exist in a generated set: drawn from it by a seeded source, so that each run asks the same. */
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse'

/** Ids and names of a seed folder by noun, such as `focal-point`, and the noun of each id. */
export async function readIds(folder) {
  const byNoun = new Map()
  const nounOf = new Map()
  const names = []
  for (const file of (await readdir(folder)).filter((each) => each.endsWith('.csv'))) {
    const noun = basename(file, '.csv')
    const ids = new Set()
    for await (const row of createReadStream(join(folder, file)).pipe(parse({ columns: true }))) {
      ids.add(row.id)
      nounOf.set(row.id, noun)
      if (row.name && names.length < 50_000) names.push(row.name)
    }
    byNoun.set(noun, [...ids])
  }
  return { byNoun, nounOf, names }
}

/**
 * Makes what draws variables: every id of the example is replaced by one of the same noun. Half of them are copies of the
 * example's own node, which are as dense as it is; the other half are any. Texts to search for are words of a name.
 */
export function variableChooser({ real, generated, random }) {
  const any = (list) => list[Math.floor(random() * list.length)]
  const copies = new Map()
  const copiesOf = (id) => {
    if (!copies.has(id)) {
      const ending = `-${id}`
      const isCopy = (each) => each.endsWith(ending) && /^invented-\d+$/.test(each.slice(0, -ending.length))
      copies.set(id, (generated.byNoun.get(real.nounOf.get(id)) ?? []).filter(isCopy))
    }
    return copies.get(id)
  }
  const idLike = (id) => {
    const own = copiesOf(id)
    const all = generated.byNoun.get(real.nounOf.get(id)) ?? []
    return own.length > 0 && random() < 0.5 ? any(own) : any(all)
  }
  const textLike = () => {
    const words = any(generated.names)
      .replace(/^Invented \d+: /, '')
      .split(/\s+/)
    return words.slice(0, 2).join(' ')
  }
  const valueLike = (name, value) => {
    if (name === 'text') return textLike()
    if (Array.isArray(value)) return [...new Set(value.map((each) => valueLike('', each)))]
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, valueLike(field, each)]))
    return typeof value === 'string' && real.nounOf.has(value) ? idLike(value) : value
  }
  return (example) => Object.fromEntries(Object.entries(example).map(([name, value]) => [name, valueLike(name, value)]))
}
