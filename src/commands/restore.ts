import { join } from 'node:path'
import { Command } from 'commander'
import { restore } from '../ingest/keep/restore.js'
import { readModel } from '../model/read-model.js'
import type { CommandContext } from './command-context.js'
import { manifestInWords } from './dump.js'
import { tellProgress } from './tell-progress.js'

/** `restore`: brings a copy back, into an empty database or in the place of what is there. */
export function restoreCommand(context: CommandContext): Command {
  return new Command('restore')
    .argument('<file>', 'file that untoc-graph dump wrote')
    .description(
      'Bring a copy back as it was, with origins, changes and version. The file is read to its end before anything is written.',
    )
    .option('--replace', 'take the data set that the database holds away')
    .addHelpText(
      'after',
      '\nExamples:\n  $ untoc-graph restore untoc-graph.jsonl.gz\n  $ untoc-graph restore untoc-graph.jsonl.gz --replace',
    )
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      const model = readModel(join(context.root, 'schema'))
      const tell = tellProgress(context.report.note)
      const report = (done: number, total: number) => tell({ step: 'write', done, total })
      const manifest = await context.withDatabase((database) =>
        context.report.step('checked and restored', () => restore(file, { database, model, replace, report })),
      )
      context.print(`Restored from ${file}: ${manifestInWords(manifest)}`)
    })
}
