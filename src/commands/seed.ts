import { join } from 'node:path'
import { Command } from 'commander'
import { ingest } from '../ingest/ingest.js'
import { printPlan } from '../ingest/print-plan.js'
import { readSeeds } from '../ingest/read-seeds.js'
import { readModel } from '../model/read-model.js'
import type { CommandContext } from './command-context.js'
import { tellProgress } from './tell-progress.js'

interface SeedOptions {
  readonly seed: string
  readonly schema: string
  readonly dryRun?: boolean
  readonly adopt?: boolean
}

/** `seed`: writes the seed, or with `--dry-run` prints what would be written. */
export function seedCommand(context: CommandContext): Command {
  const { root } = context
  return new Command('seed')
    .description('Check the seed files, plan, and write what differs from the database, whole or not at all.')
    .option('--seed <folder>', 'folder of the seed files', join(root, 'seed'))
    .option('--schema <folder>', 'folder of the nouns', join(root, 'schema'))
    .option('--dry-run', 'print the plan and write nothing')
    .option('--adopt', 'write into a database that holds nodes of something else')
    .addHelpText('after', '\nExample:\n  $ npm run seed -- --dry-run')
    .action((options: SeedOptions) => seed(options, context))
}

async function seed({ dryRun = false, adopt = false, ...folders }: SeedOptions, context: CommandContext) {
  const model = readModel(folders.schema)
  const rows = await readSeeds(folders.seed, model)
  const label = dryRun ? 'seed checked and planned' : 'seed checked, planned and written'
  await context.withDatabase(async (database) => {
    const options = { model, database, origin: 'seed', dryRun, adopt, report: tellProgress(context.report.note) }
    const { plan, version, hash, changed } = await context.report.step(label, () => ingest(rows, options))
    context.print(printPlan(plan))
    const written = `${changed ? 'Written' : 'Nothing to write'}: data version ${version}, ${hash.slice(0, 12)}`
    context.print(dryRun ? 'Nothing was written: this was a dry run' : written)
  })
}
