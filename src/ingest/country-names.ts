/** The names by which sources call countries: those of the seed in six languages, and those of a committed list. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { compare } from './order.js'

/** A name of a country; of several countries with one name, those of the lowest rank are meant. */
export interface CountryName {
  readonly name: string
  readonly id: string
  /** 0 the UN name or the id, 1 another name as written, 2 a name made from another. */
  readonly rank: 0 | 1 | 2
  /** Of a State that is no more: the ids are of its successors. */
  readonly former: boolean
}

/** Names by their folded form. */
export type CountryNames = ReadonlyMap<string, readonly CountryName[]>

type Row = Readonly<Record<string, string>>

// Both lie two folders below the package, beside the sources and beside what is built from them alike.
const seed = new URL('../../seed/country.csv', import.meta.url)
const list = new URL('../../src/ingest/from/country-names.csv', import.meta.url)
const inLanguages = ['nameEn', 'nameFr', 'nameEs', 'nameRu', 'nameAr', 'nameZh']

/** Reads the names of the seed and of the list of older and other names. */
export function readCountryNames(): CountryNames {
  const names = [...readRows(seed).flatMap(namesOfSeedRow), ...readRows(list).flatMap(namesOfListRow)]
  return indexNames(names)
}

/** Names by their folded form, for a caller who has countries of its own. */
export function indexNames(names: readonly CountryName[]): CountryNames {
  const index = new Map<string, CountryName[]>()
  for (const name of names) {
    const key = foldName(name.name)
    const same = index.get(key)
    if (same) same.push(name)
    else index.set(key, [name])
  }
  return index
}

/** A name without capitals, accents, punctuation, articles and footnote figures: what must be the same for a match. */
export function foldName(name: string): string {
  return withoutFigures(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\.? /g, 'saint ')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name as a table has it, without the figures of its footnotes: `North Macedonia 4 ,` is North Macedonia. */
export function withoutFigures(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/(?<=[\p{L})\].])[\s,*†\d¹²³⁰-⁹]+$/u, '')
    .trim()
}

function namesOfSeedRow(row: Row): CountryName[] {
  const id = row['id'] ?? ''
  const name = row['name'] ?? ''
  const other = inLanguages.flatMap((column) => row[column] || [])
  const named = (names: readonly string[], rank: 0 | 1 | 2) =>
    names.filter((each) => each !== '').map((each) => ({ name: each, id, rank, former: false }))
  return [...named([id, row['iso2'] ?? '', name], 0), ...named(other, 1), ...named([name, ...other].flatMap(turned), 2)]
}

function namesOfListRow(row: Row): CountryName[] {
  const { name = '', id = '', note = '' } = row
  return [{ name, id, rank: 1, former: note === 'former State' }]
}

/** Other ways to write a name: `Bolivia (Plurinational State of)` also as Bolivia and Plurinational State of Bolivia. */
function turned(name: string): string[] {
  const [, base = '', rest = ''] = /^(.+?) \((.+)\)$/.exec(name) ?? /^(.+?), (.+)$/.exec(name) ?? []
  if (base === '') return []
  return [`${rest} ${base}`, ...(name.endsWith(')') ? [base] : [])]
}

function readRows(file: URL): Row[] {
  const rows: Row[] = parse(readFileSync(file, 'utf8'), { columns: true })
  return rows.toSorted((one, other) => compare(one['id'] ?? '', other['id'] ?? ''))
}
