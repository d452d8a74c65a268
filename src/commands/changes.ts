import { Command, Option } from 'commander'
import { alignColumns } from '../ingest/align-columns.js'
import { verbOf, valuesOf } from '../ingest/keep/change-in-words.js'
import { atomOf } from '../ingest/keep/changes-atom.js'
import { changesSince, datasetSince, readSince } from '../ingest/keep/changes-since.js'
import type { ChangeRecord } from '../ingest/keep/dump-format.js'
import type { CommandContext } from './command-context.js'

interface ChangesOptions {
  readonly since: string
  readonly format: 'table' | 'json' | 'atom'
}

/** `changes`: lists what was added, changed and removed since a version or a day. */
export function changesCommand(context: CommandContext): Command {
  return new Command('changes')
    .description('List what was added, changed and removed since a data version or a day, oldest first.')
    .requiredOption('--since <version|day>', 'the version that you know, such as 3, or a day such as 2026-11-24 (UTC)')
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'json', 'atom']).default('table'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ untoc-graph changes --since 1\n  $ untoc-graph changes --since 2026-11-24 --format atom > changes.xml',
    )
    .action((options: ChangesOptions) => changes(options, context))
}

async function changes({ since: given, format }: ChangesOptions, context: CommandContext): Promise<void> {
  const since = readSince(given)
  await context.withDatabase(async (database) => {
    const dataset = await datasetSince(database, since)
    const found = changesSince(database, since)
    const title = `untoc-graph: what changed ${since.inWords}`
    if (format === 'table') return printTable(found, context, `${since.inWords}, up to version ${dataset.version}`)
    const pieces = format === 'json' ? jsonOf(found) : atomOf(found, { title, updated: dataset.writtenAt ?? '' })
    for await (const piece of pieces) context.print(piece)
  })
}

const linesAtOnce = 1_000

/** In pieces, each with columns of its own width: a first seed has as many lines as it has nodes. */
async function printTable(found: AsyncIterable<ChangeRecord>, { print }: CommandContext, span: string): Promise<void> {
  const count = { CREATE: 0, UPDATE: 0, REMOVE: 0 }
  let rows: string[][] = []
  const flush = () => {
    const header = ['What', 'Noun', 'Id', 'Version', 'Written (UTC)', 'Origin', 'Fields']
    if (rows.length > 0) print(alignColumns([header, ...rows]).join('\n'))
    rows = []
  }
  for await (const change of found) {
    count[change.kind] += 1
    rows.push(rowOf(change))
    if (rows.length === linesAtOnce) flush()
  }
  flush()
  const [added, changed, removed] = [count.CREATE, count.UPDATE, count.REMOVE].map((each) => each.toLocaleString('en'))
  print(`Added ${added}, changed ${changed}, removed ${removed} ${span}`)
}

function rowOf(change: ChangeRecord): string[] {
  const { noun, nodeId, version, writtenAt, origin, kind, fields } = change
  const written = writtenAt.slice(0, 16).replace('T', ' ')
  return [verbOf(change), noun, nodeId, String(version), written, origin, kind === 'UPDATE' ? fields.join(', ') : '']
}

/** One change a line, inside one list. */
async function* jsonOf(found: AsyncIterable<ChangeRecord>): AsyncGenerator<string> {
  let previous: string | undefined
  yield '['
  for await (const change of found) {
    if (previous !== undefined) yield `${previous},`
    const { before, after, ...record } = change
    const values = valuesOf(change)
    previous = JSON.stringify({
      ...record,
      before: before ? values.before : null,
      after: after ? values.after : null,
    })
  }
  if (previous !== undefined) yield previous
  yield ']'
}
