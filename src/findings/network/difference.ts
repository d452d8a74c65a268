import { PublicError } from '../../errors.js'
import type { QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { lastDay } from '../last-day.js'
import type { Read } from '../context.js'
import { nodesById, readNodes, readRelationships } from '../read-network.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownNouns } from '../refuse-unknown-nouns.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'

interface LineRow {
  readonly node: NodeRow
  readonly what: 'HAPPENED' | 'BEGAN' | 'ENDED' | 'REPLACED' | 'SUPERSEDED' | 'ADOPTED' | 'ENTERED_INTO_FORCE'
  readonly date: string
  readonly day: string
  readonly key: string
  /** Whether it surely was between the days. */
  readonly isSure: boolean
  /** The node whose rows give the day. */
  readonly stating: string
  readonly by: NodeRow | null
}

/** Resolves `Query.difference`: BAD_INPUT for days in the wrong order, an unknown noun or a value out of range. */
export const difference: QueryResolvers['difference'] = async (_root, args, { read, nouns: known }) => {
  const first = within(1, 500, 'first', args.first)
  const [from, to] = daysOf(args)
  const { nouns = null } = args
  refuseUnknownNouns('nouns', nouns, known)
  const [afterDay = '', afterId = ''] = readCursor(args.after, 2) ?? []
  const rows = await read<LineRow>('difference', { from, to, nouns, afterDay, afterId, first })
  const page = rows.slice(0, first)
  const last = page.at(-1)
  const isLast = rows.length <= first
  const sourcesOf = await readSources(
    read,
    page.map(({ stating }) => stating),
  )
  const linesOf = (lines: readonly LineRow[]) => lines.map((line) => lineOf(line, sourcesOf))
  const sure = page.filter(({ isSure }) => isSure)
  return {
    from,
    to,
    came: linesOf(sure.filter((line) => !isGone(line))),
    went: linesOf(sure.filter(isGone)),
    cannotTell: linesOf(page.filter(({ isSure }) => !isSure)),
    ...(await readPiece(read, page)),
    complete: isLast,
    next: last && !isLast ? cursorOf([last.day, last.key]) : null,
    note: rows.length === 0 && !args.after ? nothing : lasting,
  }
}

const nothing = 'The graph holds nothing with a day between these two: that is what it knows, not what there was.'
const lasting = 'What has no day has no part in this, such as who works on what.'

function isGone({ what }: LineRow): boolean {
  return what === 'ENDED' || what === 'REPLACED' || what === 'SUPERSEDED'
}

function lineOf({ node, what, date, by, stating }: LineRow, sourcesOf: SourcesOf) {
  return { node, inWords: wordsOf(node, what, by), date, by, sources: sourcesOf([{ id: stating }]) }
}

function wordsOf({ noun, id, label }: NodeRow, what: LineRow['what'], by: NodeRow | null): string {
  const words = noun.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const name = `${words}: ${label ?? id}`
  const said = {
    HAPPENED: name,
    BEGAN: `${name} began`,
    ENDED: `${name} ended`,
    REPLACED: `${name} was replaced by ${by?.id ?? 'another'}`,
    SUPERSEDED: `${name} was superseded, by its status ${by?.id ?? ''}`,
    ADOPTED: `${name} was adopted`,
    ENTERED_INTO_FORCE: `${name} entered into force`,
  }
  return said[what]
}

async function readPiece(read: Read, page: readonly LineRow[]) {
  const ids = [...new Set(page.flatMap(({ node, by }) => (by ? [node.id, by.id] : [node.id])))]
  const rows =
    ids.length > 0
      ? await read<{ id: string }>('network-relationships', { ids, asOf: null, nouns: null, undated: true })
      : []
  const relationships = await readRelationships(read, { relationships: rows.map(({ id }) => id) })
  const nodes = await readNodes(read, [...ids, ...relationships.flatMap(({ from, to }) => [from, to])])
  return { nodes: nodesById(nodes), relationships }
}

function daysOf(args: { from: string; to: string }): [string, string] {
  const [from, to] = [lastDay('from', args.from), lastDay('to', args.to)]
  if (from < to) return [from, to]
  throw new PublicError('BAD_INPUT', `Cannot use to: ${to} is not after ${from}`, { argument: 'to', found: to, from })
}
