import { Command, Option } from 'commander'
import { alignColumns } from '../ingest/align-columns.js'
import { readImports, type ImportRecord } from '../ingest/imports/import-records.js'
import type { CommandContext } from './command-context.js'

/** `imports`: lists what users brought in and did not take back. */
export function importsCommand(context: CommandContext): Command {
  return new Command('imports')
    .description('List the imports that the graph holds, oldest first, with their files and counts.')
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'json']).default('table'))
    .addHelpText('after', '\nExample:\n  $ untoc-graph imports')
    .action(async ({ format }: { format: 'table' | 'json' }) => {
      const records = await context.withDatabase(readImports)
      context.print(format === 'json' ? JSON.stringify(records, null, 2) : tableOf(records))
    })
}

function tableOf(records: readonly ImportRecord[]): string {
  if (records.length === 0) return 'The graph holds no imports'
  const rows = records.map(({ id, writtenAt, version, rows: count, created, updated, unchanged, skipped, files }) => [
    id,
    writtenAt.slice(0, 16).replace('T', ' '),
    version,
    count,
    created,
    updated,
    unchanged,
    skipped,
    files.join(', '),
  ])
  const header = ['Import', 'Written (UTC)', 'Version', 'Rows', 'Created', 'Updated', 'Unchanged', 'Skipped', 'Files']
  return alignColumns([header, ...rows]).join('\n')
}
