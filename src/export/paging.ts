import type { Variable } from '../questions/variable.js'
import { valueAt } from './cell.js'
import type { SelectedField } from './selected-fields.js'

/** How the pages of an answer follow each other: `next` of one is `$after` of the following. */
export interface Paging {
  /** Way to `next` in the answer. */
  readonly next: readonly string[]
}

/** The paging of a question that has `$first` and `$after`, and whose answer has `next`; undefined for any other. */
export function pagingOf(roots: readonly SelectedField[], variables: readonly Variable[]): Paging | undefined {
  const names = variables.map(({ name }) => name)
  if (!names.includes('first') || !names.includes('after')) return undefined
  const [next, another] = roots.flatMap((root) =>
    root.fields.filter(({ name }) => name === 'next').map(({ key }) => [root.key, key]),
  )
  return next && !another ? { next } : undefined
}

/** The cursor behind a page; null when there is none. */
export function nextOf(data: unknown, paging: Paging | undefined): string | null {
  const next = paging && valueAt(data, paging.next)
  return typeof next === 'string' ? next : null
}

/** Whether the root fields of an answer say that they are complete; one that says nothing is. */
export function saysComplete(data: Readonly<Record<string, unknown>>): boolean {
  return Object.values(data).every((root) => valueAt(Array.isArray(root) ? null : root, ['complete']) !== false)
}
