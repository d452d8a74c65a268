#!/usr/bin/env node
/** The commands beside `npm start`: check the seed, write it. Exits: 0 done, 1 refused with a reason, 2 wrong usage. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { createChecklist } from '../start/checklist.mjs'
import { readSettings, settingsText, withEnvFile } from './config.js'
import { PublicError } from './errors.js'
import { checkRows } from './ingest/check-rows.js'
import { ingest } from './ingest/ingest.js'
import { nothingKnown } from './ingest/known.js'
import { printPlan } from './ingest/print-plan.js'
import { counted } from './ingest/problem.js'
import { readSeeds } from './ingest/read-seeds.js'
import { readModel } from './model/read-model.js'
import { reachDatabase } from './reach-database.js'
import { errorText } from './tell-error.js'

const root = resolve(import.meta.dirname, '..')
const { note, step } = createChecklist(process.stderr)

interface Folders {
  readonly seed: string
  readonly schema: string
}

/** Prints every problem of the seed; BAD_ROWS when there is one. Needs no database. */
async function check(folders: Folders): Promise<void> {
  const model = readModel(folders.schema)
  const read = await readSeeds(folders.seed, model)
  const problems = checkRows(read, model, nothingKnown)
  if (problems.length > 0) throw new PublicError('BAD_ROWS', 'Mend these, then check again', { problems })
  const ids = new Set(read.rows.map((row) => row.id))
  console.log(`No problem found in ${counted(read.rows.length, 'row')} on ${counted(ids.size, 'node')}`)
}

interface SeedOptions extends Folders {
  readonly dryRun?: boolean
  readonly adopt?: boolean
}

/** Writes the seed, or with `dryRun` prints what would be written. */
async function seed({ dryRun = false, adopt = false, ...folders }: SeedOptions): Promise<void> {
  const settings = readSettings(withEnvFile(process.env, readEnvFile()))
  const model = readModel(folders.schema)
  const rows = await readSeeds(folders.seed, model)
  const stopping = stopOnSignal()
  const reached = await reachDatabase({ settings, root, report: { note, step }, environment: process.env, signal: stopping })
  try {
    const options = { model, database: reached.database, origin: 'seed', dryRun, adopt }
    const { plan, version, hash, changed } = await step(dryRun ? 'seed checked and planned' : 'seed checked, planned and written', () => ingest(rows, options))
    console.log(printPlan(plan))
    console.log(dryRun ? 'Nothing was written: this was a dry run' : `${changed ? 'Written' : 'Nothing to write'}: data version ${version}, ${hash.slice(0, 12)}`)
  } finally {
    await reached.leave()
  }
}

function stopOnSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort(new PublicError('REFUSED', 'Stopped before it was done: nothing was written')))
  }
  return controller.signal
}

function readEnvFile(): string {
  const file = join(root, '.env')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function program(): Command {
  const commands = new Command('untoc-graph')
    .description('A knowledge graph of who can talk to whom, about what, on the implementation of UNTOC.')
    .addHelpText('after', `\nSettings, from the environment or a file .env:\n${settingsText()}`)
    .showHelpAfterError()
    .exitOverride()
  const withFolders = (command: Command) =>
    command.option('--seed <folder>', 'folder of the seed files', join(root, 'seed')).option('--schema <folder>', 'folder of the nouns', join(root, 'schema')).exitOverride()
  withFolders(commands.command('check'))
    .description('Read the seed files and print every problem with file, line and column; no database is needed.')
    .addHelpText('after', '\nExample:\n  $ npm run check')
    .action(check)
  withFolders(commands.command('seed'))
    .description('Check the seed files, plan, and write what differs from the database, in one transaction.')
    .option('--dry-run', 'print the plan and write nothing')
    .option('--adopt', 'write into a database that holds nodes of something else')
    .addHelpText('after', '\nExample:\n  $ npm run seed -- --dry-run')
    .action(seed)
  return commands
}

try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(errorText(error))
    process.exitCode = 1
  }
}
