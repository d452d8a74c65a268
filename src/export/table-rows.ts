import { cellOf, valueAt, type Cell } from './cell.js'
import type { Column } from './column.js'
import { sourceText } from './source-text.js'

/** Objects that are rows, by the way to them. */
export interface RowList {
  readonly name: string
  readonly root: string
  readonly keys: readonly string[]
  readonly columns: readonly RowColumn[]
  /** Way within such an object to the list whose objects are the rows instead; empty where they are themselves. */
  readonly within: readonly string[]
}

/** A column of a row. */
export interface RowColumn extends Column {
  /** Whether it is of an object of the list within. */
  readonly isWithin: boolean
}

/** What stands above the rows: it is said in each of them. */
export interface Above extends Column {
  readonly root: string
}

/** What a table is made of. */
export interface Parts {
  readonly lists: readonly RowList[]
  readonly above: readonly Above[]
}

/** Parts with the names of all columns of rows. */
export interface Written extends Parts {
  readonly rowColumns: readonly string[]
}

/** The rows of one answer, or of one page of it. */
export function rowsOf(data: unknown, { lists, above, rowColumns }: Written): Cell[][] {
  if (lists.length === 0) return isEmpty(data, above) ? [] : [above.map((column) => read(data, column))]
  const rows = lists.flatMap((list) => {
    const found = flat(valueAt(data, list.keys))
    if (found.length === 0) return []
    const byName = new Map(list.columns.map((column) => [column.name, column]))
    const own = rowColumns.map((name) => byName.get(name))
    const around = above.map((column) => (belongs(column, list, lists) ? read(data, column) : null))
    return found.flatMap((object) =>
      objectsWithin(object, list).map((inner) => [
        ...(lists.length > 1 ? [list.name] : []),
        ...own.map((column) => (column ? read(column.isWithin ? inner : object, column) : null)),
        ...around,
      ]),
    )
  })
  return rows.length > 0 ? rows : noteRow(data, { lists, above, rowColumns })
}

/** The rows that one object of a list gives: itself, or what is in its list within; an empty one still gives a row. */
function objectsWithin(object: unknown, { within }: RowList): unknown[] {
  if (within.length === 0) return [object]
  const found = flat(valueAt(object, within))
  return found.length > 0 ? found : [null]
}

function noteRow(data: unknown, { lists, above, rowColumns }: Written): Cell[][] {
  const notes = above.filter(({ keys }) => keys.at(-1) === 'note')
  if (notes.every((column) => read(data, column) === null)) return []
  const blank = [...(lists.length > 1 ? [null] : []), ...rowColumns.map(() => null)]
  return [[...blank, ...above.map((column) => read(data, column))]]
}

/** What stands above the rows of one root field is not said in those of another; what has no rows of its own is said in all. */
function belongs({ root }: Above, list: RowList, lists: readonly RowList[]): boolean {
  return root === list.root || lists.every((each) => each.root !== root)
}

function read(from: unknown, { keys, isSources }: Column): Cell {
  return cellOf(valueAt(from, keys), isSources ? sourceText : undefined)
}

function flat(value: unknown): unknown[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((each: unknown) => (Array.isArray(each) ? flat(each) : [each]))
}

function isEmpty(data: unknown, above: readonly Above[]): boolean {
  return above.every((column) => read(data, column) === null)
}
