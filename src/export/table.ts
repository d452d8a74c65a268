import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { PublicError } from '../errors.js'
import type { Cell } from './cell.js'
import { columnsOf, holdsSources, withoutAddress } from './column.js'
import { selectedFields, type SelectedField } from './selected-fields.js'
import { rowsOf, type Above, type Parts, type RowList } from './table-rows.js'

/** An answer as a table: its columns are known before any answer. */
export interface Table {
  /** Distinct names. */
  readonly columns: readonly string[]
  /** The rows of one page. */
  rowsOf(data: unknown): Cell[][]
}

/** How a table is made. */
export interface TableOptions {
  /** Whether the answer goes by pages. */
  readonly isPaged: boolean
  /** Way within the objects of an outermost list to the list whose objects are the rows instead, such as `values`. */
  readonly rows: string | null
}

/**
 * Makes a table of an operation's answers. The outermost lists of objects are the rows; several lists follow each other, with a
 * first column that names the list. Single objects within a row become columns with dots in their names, lists within it are
 * joined in one cell, sources are written out. What stands above the rows comes after their own columns. Without a list, the answer
 * is one row. An answer without rows that says why in `note` gives one row with it.
 */
export function tableOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  { isPaged, rows }: TableOptions,
): Table {
  const roots = selectedFields(operation.selectionSet, schema.getQueryType() ?? undefined, schema)
  const parts = roots.map((root) =>
    partsOf(root, [root], {
      root: root.key,
      isNamed: roots.length > 1 || isNode(root),
      within: rows?.split('.') ?? [],
    }),
  )
  const lists = parts.flatMap((part) => part.lists)
  if (rows !== null && lists.every(({ within }) => within.length === 0)) throw noSuchList(rows, lists)
  const above = parts.flatMap((part) => part.above).filter(({ keys }) => !isPageMark(keys, isPaged))
  const rowColumns = [...new Set(lists.flatMap((list) => list.columns.map(({ name }) => name)))]
  const names = namedApart(rowColumns, above)
  const columns = [...(lists.length > 1 ? ['list'] : []), ...rowColumns, ...names]
  return { columns, rowsOf: (data) => rowsOf(data, { lists, above, rowColumns }) }
}

interface RootField {
  readonly root: string
  /** Whether what stands above the rows is named after it, as the id of a node is; a finding's own name adds nothing. */
  readonly isNamed: boolean
  readonly within: readonly string[]
}

function noSuchList(rows: string, lists: readonly RowList[]): PublicError {
  const found = lists.map(({ name }) => name).join(', ') || 'none'
  return new PublicError(
    'BAD_OPERATION',
    `Cannot find a list "${rows}" in the rows of the answer; its lists are ${found}`,
  )
}

function isNode({ fields, isList }: SelectedField): boolean {
  return !isList && fields.some(({ name }) => name === 'id')
}

function partsOf(field: SelectedField, path: readonly SelectedField[], of: RootField): Parts {
  const { root, isNamed } = of
  const keys = path.map(({ key }) => key)
  const isSources = path.length > 1 && holdsSources(field)
  if (field.fields.length === 0 || isSources) {
    const from = isSources && field.fields.some(({ key }) => key === 'edges') ? [...keys, 'edges'] : keys
    return { lists: [], above: [{ root, name: keys.slice(isNamed ? 0 : 1).join('.'), keys: from, isSources }] }
  }
  if (field.isList) {
    return { lists: [rowListOf(field, path, of)], above: [] }
  }
  const parts = withoutAddress(field).map((each) => partsOf(each, [...path, each], of))
  return { lists: parts.flatMap(({ lists }) => lists), above: parts.flatMap(({ above }) => above) }
}

function rowListOf(field: SelectedField, path: readonly SelectedField[], { root, within }: RootField): RowList {
  const isThere = within.length > 0 && holdsList(field, within)
  const columns = field.fields
    .flatMap((each) => columnsOf(each, [each]))
    .map((column) => {
      const isWithin = isThere && within.every((key, index) => column.keys[index] === key)
      return { ...column, isWithin, keys: isWithin ? column.keys.slice(within.length) : column.keys }
    })
  return { name: listName(path), root, keys: path.map(({ key }) => key), columns, within: isThere ? within : [] }
}

function holdsList({ fields }: SelectedField, [key, ...others]: readonly string[]): boolean {
  const field = fields.find((each) => each.key === key)
  if (!field) return false
  return others.length > 0 ? holdsList(field, others) : field.isList && field.fields.length > 0
}

/** `focalPoints` of a country, `worksOnConnection` for its edges; with several root fields the whole way. */
function listName(path: readonly SelectedField[]): string {
  return path
    .filter(({ name }) => name !== 'edges')
    .map(({ key }) => key)
    .join('.')
}

/**
 * What a root field says of one page: a file says itself whether it is complete, and where it has all pages, how much one of them
 * left is none of its concern.
 */
function isPageMark(keys: readonly string[], isPaged: boolean): boolean {
  const [, key = '', ...within] = keys
  return within.length === 0 && (key === 'complete' || key === 'next' || (isPaged && /^left$|Left$/.test(key)))
}

function namedApart(taken: readonly string[], above: readonly Above[]): string[] {
  return above.map(({ name }) => (taken.includes(name) ? `above.${name}` : name))
}
