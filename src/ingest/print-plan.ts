import { alignColumns } from './align-columns.js'
import type { Plan, PlannedNode } from './plan.js'
import { counted } from './problem.js'

// A first seed creates thousands of nodes: the table counts them, and only so many are spelled out.
const mostLines = 40

/** The plan as a table of counts per noun, and beneath it the nodes that differ; it says how many it does not spell out. */
export function printPlan(plan: Plan): string {
  const rows = plan.nouns.map((noun) => [noun, ...countsOf(plan, noun)])
  const sums = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))
  const table = [
    ['', 'Create', 'Update', 'Unchanged', 'Remove'],
    ...rows.filter((row) => row.slice(1).some(Number)),
    ['together', ...sums],
  ]
  const refolded = plan.nodes.filter((node) => node.kind === 'REFOLD').length
  const note =
    refolded > 0
      ? [`The rules in schema/ changed: ${counted(refolded, 'unchanged node')} written anew from the same rows.`]
      : []
  return [...alignColumns(table), ...note, ...detailsOf(plan)].join('\n')
}

function countsOf(plan: Plan, noun: string): number[] {
  const count = (kind: PlannedNode['kind']) =>
    plan.nodes.filter((node) => node.noun === noun && node.kind === kind).length
  return [count('CREATE'), count('UPDATE'), plan.unchanged.get(noun) ?? 0, count('REMOVE')]
}

function detailsOf(plan: Plan): string[] {
  const changed = plan.nodes.filter((node) => node.kind === 'UPDATE' || node.kind === 'REMOVE')
  const created = plan.nodes.filter((node) => node.kind === 'CREATE')
  // Creations are spelled out only where they are few: their rows stand in the file.
  const shown = created.length + changed.length <= mostLines ? [...created, ...changed] : changed
  const lines = shown.slice(0, mostLines).map((node) => lineOf(plan, node))
  return shown.length > mostLines ? [...lines, `and ${counted(shown.length - mostLines, 'more change')}`] : lines
}

/** One node of a plan, with what changes in it. */
export function lineOf(plan: Plan, node: PlannedNode): string {
  const name = `${titleOf(node.kind)} ${node.noun} ${node.id}`
  if (node.kind !== 'UPDATE') return name
  const { fields, before, after } = plan.changeOf(node)
  const show = (value: unknown) => (value === undefined ? 'unknown' : JSON.stringify(value))
  return `${name}: ${fields.map((field) => `${field} ${show(before?.[field])} -> ${show(after?.[field])}`).join(', ')}`
}

function titleOf(kind: PlannedNode['kind']): string {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`
}
