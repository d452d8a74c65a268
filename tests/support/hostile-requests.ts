/** Requests that put hostile strings into places of fields, as many at once as the limits let through. */
import { getNamedType, getNullableType, isListType } from 'graphql'
import { limits } from '../../src/schema/limits.js'
import type { HostileStrings } from './hostile-strings.js'
import { valueAt, type AskedField, type Place } from './hostile-places.js'

/** Places of one argument of a field that are tried together. */
export interface Attempt {
  readonly field: AskedField
  readonly places: readonly [Place, ...Place[]]
}

/** A request, and how many hostile strings it holds. */
export interface HostileRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly strings: number
}

/** How texts are put into an operation. */
export type Way = 'variables' | 'literals'

const mostAliases = 12
const inAList = 5
const together = 4

/** All attempts on some fields: filters a few places at a time, everything else alone, and what refuses text apart. */
export function attemptsOn(fields: readonly AskedField[]): Attempt[] {
  return fields.flatMap((field) => {
    const groups = grouped(field.places, (place) => `${place.argument.name} ${place.takesText}`)
    return [...groups.values()].flatMap((places) => {
      const size = places.some(isFilter) ? together : 1
      return chunks(places, size).map((chunk) => ({ field, places: chunk }))
    })
  })
}

/** What an attempt tries, for a message. */
export function saidOf({ field, places }: Attempt): string {
  return places.map(({ argument, steps }) => `${field.name}(${[argument.name, ...steps].join('.')})`).join(', ')
}

/** One request for an attempt: each alias with strings of its own, all with the same statement behind it. */
export function hostileRequest(
  { field, places }: Attempt,
  { strings, way }: { readonly strings: HostileStrings; readonly way: Way },
): HostileRequest {
  let count = 0
  const { name, type } = places[0].argument
  const values = Array.from({ length: aliasesFor(places) }, () => {
    const given = places.map((place) => {
      const texts = Array.from({ length: endsInList(place) ? inAList : 1 }, () => textFor(place, strings))
      count += texts.length
      return valueAt(type, place.steps, texts)
    })
    return given.reduce(merged)
  })
  const fields = values.map((value, n) => {
    const given = { ...field.needed, [name]: way === 'variables' ? `$v${n}` : literal(value) }
    const args = Object.entries(given).map(([key, each]) => `${key}: ${each}`)
    return field.ask(`a${n}`, `(${args.join(', ')})`)
  })
  const declared = values.map((_value, n) => `$v${n}: ${String(type)}`).join(', ')
  return {
    query: `${way === 'variables' ? `query (${declared}) ` : ''}{ ${fields.join(' ')} }`,
    variables: way === 'variables' ? Object.fromEntries(values.map((value, n) => [`v${n}`, value])) : {},
    strings: count,
  }
}

/** A filter or an order, which has many places. */
function isFilter({ argument }: Place): boolean {
  return /(Where|Sort)$/.test(getNamedType(argument.type).name)
}

/** Each step is a condition, and so is each of the order of a list or a page, which may stand in a list. */
function aliasesFor(places: readonly Place[]): number {
  const conditions = places.reduce((sum, { steps }) => sum + steps.length, 3)
  // What is refused for its type is refused whole.
  if (places.some(({ takesText }) => !takesText)) return 2
  return Math.min(mostAliases, Math.floor(limits.maxConditions / conditions))
}

function endsInList({ argument, steps }: Place): boolean {
  return steps.at(-1) === '[]' && (steps.length > 1 || isListType(getNullableType(argument.type)))
}

function textFor({ argument }: Place, strings: HostileStrings): string {
  return argument.name === 'after' ? strings.nextCursor() : strings.next()
}

function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other]
  if (!isRecord(one) || !isRecord(other)) return other
  const shared = Object.entries(other).map(([key, value]) => [key, key in one ? merged(one[key], value) : value])
  return { ...one, ...Object.fromEntries(shared) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function chunks<Item>(items: readonly Item[], size: number): [Item, ...Item[]][] {
  const [first, ...rest] = items.slice(0, size)
  return first === undefined ? [] : [[first, ...rest], ...chunks(items.slice(size), size)]
}

/** As it stands in an operation's text, where half of a pair of surrogates cannot be written. */
function literal(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (!isRecord(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`)
  return `{ ${fields.join(', ')} }`
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
