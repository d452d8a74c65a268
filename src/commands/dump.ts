import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import { dump } from '../ingest/keep/dump.js'
import type { Manifest } from '../ingest/keep/dump-format.js'
import type { CommandContext } from './command-context.js'
import { tellProgress } from './tell-progress.js'

/** `dump`: copies the whole data set into one file. */
export function dumpCommand(context: CommandContext): Command {
  return new Command('dump')
    .argument('<file>', 'file to write, such as untoc-graph.jsonl.gz')
    .description('Copy the whole data set with its origins, changes and version into one file of gzipped JSON lines.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ untoc-graph dump untoc-graph.jsonl.gz\n  $ zcat untoc-graph.jsonl.gz | head -1',
    )
    .action(async (file: string) => {
      const tell = tellProgress(context.report.note)
      const manifest = await context.withDatabase((database) =>
        context.report.step('copied', () => dump(database, file, (done, total) => tell({ step: 'copy', done, total }))),
      )
      const megabytes = ((await stat(file)).size / 1_000_000).toFixed(1)
      context.print(`Copied into ${file}, ${megabytes} MB: ${manifestInWords(manifest)}`)
    })
}

/** What a copy holds, in one line. */
export function manifestInWords({ dataVersion, hash, counts }: Manifest): string {
  const { nodes, claims, changes, imports } = counts
  const [node, claim, change, user] = [nodes, claims, changes, imports].map((count) => count.toLocaleString('en'))
  return `data version ${dataVersion}, ${hash.slice(0, 12)}; ${node} nodes, ${claim} claims, ${change} changes, ${user} imports`
}
