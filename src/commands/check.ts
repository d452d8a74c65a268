import { join } from 'node:path'
import { Command } from 'commander'
import { PublicError } from '../errors.js'
import { checkRows } from '../ingest/check-rows.js'
import { nothingKnown } from '../ingest/known.js'
import { counted } from '../ingest/problem.js'
import { readSeeds } from '../ingest/read-seeds.js'
import { readModel } from '../model/read-model.js'
import type { CommandContext } from './command-context.js'

/** `check`: prints every problem of the seed; BAD_ROWS when there is one. Needs no database. */
export function checkCommand({ root, print }: CommandContext): Command {
  return new Command('check')
    .description('Read the seed files and print every problem with file, line and column; no database is needed.')
    .option('--seed <folder>', 'folder of the seed files', join(root, 'seed'))
    .option('--schema <folder>', 'folder of the nouns', join(root, 'schema'))
    .addHelpText('after', '\nExample:\n  $ npm run check')
    .action(async (folders: { seed: string; schema: string }) => {
      const model = readModel(folders.schema)
      const read = await readSeeds(folders.seed, model)
      const problems = checkRows(read, model, nothingKnown)
      if (problems.length > 0) throw new PublicError('BAD_ROWS', 'Mend these, then check again', { problems })
      const ids = new Set(read.rows.map((row) => row.id))
      print(`No problem found in ${counted(read.rows.length, 'row')} on ${counted(ids.size, 'node')}`)
    })
}
