import { groupById, placeOf, type ClaimRow } from '../claim.js'
import type { Plan } from '../plan.js'
import { lineOf } from '../print-plan.js'
import { counted } from '../problem.js'
import type { Decision } from '../rows/given-row.js'
import type { Imported } from './run-import.js'
import { placeOfRow } from './skip-bad.js'

// What a few files of a person change is spelled out; of more, so many lines, and how many follow.
const mostLines = 40

/** What an import does, in words: what was done by rule, the counts, and the rows. */
export function printImport(imported: Imported, notes: readonly string[]): string {
  const { plan, decisions, unchanged, skipped } = imported
  const places = new Set(skipped.map(placeOfRow))
  const done = decisions.filter((decision) => !places.has(placeOfRow(decision)))
  const unchangedIds = new Set(unchanged.map((row) => row.id))
  const count = (kind: string) => plan?.nodes.filter((node) => node.kind === kind).length ?? 0
  const counts = `Create ${count('CREATE')}, Update ${count('UPDATE')}, Unchanged ${unchangedIds.size}, Skipped ${places.size}`
  const lines = [
    ...plannedLines(plan, imported),
    ...unchangedLines(unchanged),
    ...skipped.map(
      (problem) => `Skipped ${placeOf(problem)}${problem.column ? ` ${problem.column}` : ''}: ${problem.message}`,
    ),
  ]
  return [...notes, ...decisionLines(done), counts, ...indent(atMost(lines))].join('\n')
}

function plannedLines(plan: Plan | undefined, { rows, rejections }: Imported): string[] {
  const places = placesOf(rows)
  const setAside = new Set(rejections.map((row) => row.id))
  return (plan?.nodes ?? []).flatMap((node) => {
    if (!plan || node.kind === 'REFOLD') return []
    const from = places.get(node.id) ?? ['by rule']
    const aside = setAside.has(node.id) ? ', sets aside what disagrees' : ''
    return [`${lineOf(plan, node)} (${from.join(', ')}${aside})`]
  })
}

function unchangedLines(unchanged: readonly ClaimRow[]): string[] {
  const places = placesOf(unchanged)
  const nouns = new Map(unchanged.map((row) => [row.id, row.noun]))
  return [...places].map(([id, its]) => `Unchanged ${nouns.get(id)} ${id} (${its.join(', ')})`)
}

/** Where the rows of each node stand, each place once. */
function placesOf(rows: readonly ClaimRow[]): Map<string, string[]> {
  return new Map([...groupById(rows)].map(([id, group]) => [id, [...new Set(group.map(placeOf))]]))
}

function decisionLines(decisions: readonly Decision[]): string[] {
  const groups = new Map<string, Decision[]>()
  for (const decision of decisions) groups.set(decision.what, [...(groups.get(decision.what) ?? []), decision])
  const lines = [...groups].map(([what, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${counted(others.length, 'more row')}` : ''
    return `${what} (${first ? placeOf(first) : ''}${more})`
  })
  return lines.length > 0 ? ['By rule:', ...indent(atMost(lines))] : []
}

function atMost(lines: readonly string[]): string[] {
  if (lines.length <= mostLines) return [...lines]
  return [...lines.slice(0, mostLines), `and ${counted(lines.length - mostLines, 'more line')}`]
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
