/** What is counted, read once per data version: a noun's nodes, and which of them stand at each value of a facet. */
import type { FindingContext } from '../context.js'
import { dateNames, expandedName, relationshipNames } from '../expand/expand-statements.js'
import type { Facet, RelationshipFacet } from '../expand/facet.js'

/** How a node came to be where it is counted: not at all, by an editor's reading, or named by a source. */
export const levels = { none: 0, suggested: 1, named: 2 } as const

/** A noun's nodes by id; everything else speaks of them by their place in this order. */
export interface NodeColumn {
  readonly ids: readonly string[]
  /** Places by the database's numbers of the nodes. */
  readonly places: ReadonlyMap<number, number>
  readonly levels: Uint8Array
}

/** A value of a facet, with the nodes that stand at it. */
export interface ValueColumn {
  readonly id: string
  readonly label: string
  /** Noun of the node that the value is; null for a value of an enum. */
  readonly noun: string | null
  /** Places of nodes, ascending, each once. */
  readonly nodes: Int32Array
  /** How each of them came to stand there. */
  readonly levels: Uint8Array
}

/** First and last month that each dated node's date can mean, counted from year 0; -1 where open. */
export interface DateColumn {
  readonly nodes: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
}

type Context = Pick<FindingContext, 'read' | 'keep'>

/** The nodes of a noun. */
export async function readNodes({ read, keep }: Context, noun: string): Promise<NodeColumn> {
  const make = async (): Promise<NodeColumn> => {
    const [row] = await read<{ numbers: number[]; ids: string[]; suggested: boolean[] }>(
      expandedName('nodes-of-noun', { noun }),
      {},
    )
    const { numbers = [], ids = [], suggested = [] } = row ?? {}
    return {
      ids,
      places: new Map(numbers.map((number, place) => [number, place])),
      levels: Uint8Array.from(suggested, (isSuggested) => (isSuggested ? levels.suggested : levels.named)),
    }
  }
  return (await keep(`nodes of ${noun}`, make, ({ ids }) => ids.length * 120)).value
}

/** Every value of a facet, those without nodes too: of an enum in the schema's order, nodes by label. */
export async function readFacet(context: Context, facet: Facet): Promise<readonly ValueColumn[]> {
  const make = async () => (facet.type === 'field' ? readField(context, facet) : readRelationship(context, facet))
  const sizeOf = (values: readonly ValueColumn[]) =>
    values.reduce((sum, { nodes, label, id }) => sum + nodes.length * 5 + label.length + id.length + 300, 0)
  return (await context.keep(`nodes of ${facet.noun} by ${facet.name}`, make, sizeOf)).value
}

/** The dated nodes of a noun, by one of its dates. */
export async function readDates({ read, keep }: Context, noun: string, date: string): Promise<DateColumn> {
  const make = async (): Promise<DateColumn> => {
    const [nodes, [row]] = await Promise.all([
      readNodes({ read, keep }, noun),
      read<{ numbers: number[]; first: number[]; last: number[] }>(
        expandedName('nodes-by-date', dateNames(noun, date)),
        {},
      ),
    ])
    const { numbers = [], first = [], last = [] } = row ?? {}
    return { nodes: placesOf(nodes, numbers), first: Int32Array.from(first), last: Int32Array.from(last) }
  }
  return (await keep(`nodes of ${noun} by date ${date}`, make, ({ nodes }) => nodes.length * 12)).value
}

interface ValueRow {
  readonly value: string
  readonly named: readonly number[]
  readonly suggested: readonly number[]
}

async function readField(context: Context, { noun, name, values }: Facet & { type: 'field' }): Promise<ValueColumn[]> {
  const [nodes, rows] = await Promise.all([
    readNodes(context, noun),
    context.read<ValueRow>(expandedName('nodes-by-field', { noun, field: name }), {}),
  ])
  const byValue = new Map(rows.map((row) => [row.value, row]))
  return values.map((id) => ({ id, label: inWords(id), noun: null, ...standing(nodes, byValue.get(id)) }))
}

async function readRelationship(context: Context, facet: RelationshipFacet): Promise<ValueColumn[]> {
  const nodes = await readNodes(context, facet.noun)
  const statement = `nodes-by-relationship-${facet.direction.toLowerCase()}`
  const parts = await Promise.all(
    relationshipNames(facet).map(async (names) => {
      const noun = names['target'] ?? ''
      const [rows, all] = await Promise.all([
        context.read<ValueRow>(expandedName(statement, names), {}),
        readValues(context, noun),
      ])
      const byValue = new Map(rows.map((row) => [row.value, row]))
      return all.map(({ id, label }) => ({ id, label, noun, ...standing(nodes, byValue.get(id)) }))
    }),
  )
  return parts.length === 1 ? (parts[0] ?? []) : parts.flat().toSorted(byLabel)
}

/** All nodes of a noun as values to count by, by label; what names States names them in alphabetical order. */
export async function readValues({ read, keep }: Context, noun: string): Promise<{ id: string; label: string }[]> {
  const make = async () => {
    const [row] = await read<{ ids: string[]; labels: string[] }>(expandedName('values-of-noun', { noun }), {})
    const { ids = [], labels = [] } = row ?? {}
    return ids.map((id, index) => ({ id, label: labels[index] ?? id })).toSorted(byLabel)
  }
  return (await keep(`values of ${noun}`, make, (values) => values.length * 150)).value
}

const { compare } = new Intl.Collator('en')

function byLabel(one: { id: string; label: string }, other: { id: string; label: string }): number {
  return compare(one.label, other.label) || (one.id < other.id ? -1 : 1)
}

const nobody = { nodes: new Int32Array(), levels: new Uint8Array() }

function standing(column: NodeColumn, row: ValueRow | undefined): Pick<ValueColumn, 'nodes' | 'levels'> {
  if (!row) return nobody
  const byPlace = [
    ...row.named.map((number) => ({ place: column.places.get(number), level: levels.named })),
    ...row.suggested.map((number) => ({ place: column.places.get(number), level: levels.suggested })),
  ].flatMap(({ place, level }) => (place === undefined ? [] : [{ place, level }]))
  byPlace.sort((one, other) => one.place - other.place)
  return {
    nodes: Int32Array.from(byPlace, ({ place }) => place),
    levels: Uint8Array.from(byPlace, ({ level }) => level),
  }
}

function placesOf({ places }: NodeColumn, numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers, (number) => places.get(number) ?? -1)
}

/** `PRIVATE_SECTOR` in words: "Private sector"; an acronym such as `NGO` stays. */
export function inWords(value: string): string {
  if (value.length <= 3) return value
  const words = value.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
