#!/usr/bin/env node
/** The commands beside `npm start`, each a file in `src/commands/`. Exits: 0 done, 1 refused with a reason, 2 wrong usage. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { createChecklist } from '../start/checklist.mjs'
import { askContext } from './ask-context.js'
import { askCommand } from './commands/ask.js'
import { changesCommand } from './commands/changes.js'
import { checkCommand } from './commands/check.js'
import type { AskContext, CommandContext } from './commands/command-context.js'
import { doctorCommand, type DoctorContext } from './commands/doctor.js'
import { dumpCommand } from './commands/dump.js'
import { importCommand } from './commands/import.js'
import { importsCommand } from './commands/imports.js'
import { questionsCommand } from './commands/questions.js'
import { restoreCommand } from './commands/restore.js'
import { seedCommand } from './commands/seed.js'
import { templateCommand } from './commands/template.js'
import { undoCommand } from './commands/undo.js'
import { readSettings, settingsText, withEnvFile, type Settings } from './config.js'
import { diagnose } from './diagnose.js'
import { PublicError } from './errors.js'
import { reachDatabase, type Reached } from './reach-database.js'
import { errorText } from './tell-error.js'

const root = resolve(import.meta.dirname, '..')
const report = createChecklist(process.stderr)

const context: CommandContext & AskContext & DoctorContext = {
  root,
  report,
  print: (text) => console.log(text),
  withDatabase: (work) => reach(({ loading }) => work(loading)),
  ...askContext({ root, reach: (work) => reach(work, patient), output: process.stdout }),
  diagnose: () => diagnose({ root, environment: withEnvFile(process.env, readEnvFile()) }),
}

/** One who asks a single question can wait longer than a service lets its clients: the database may have just started. */
function patient(settings: Settings): Settings {
  return {
    ...settings,
    QUERY_TIMEOUT_MS: Math.max(settings.QUERY_TIMEOUT_MS, 20_000),
    NEO4J_CONNECT_TIMEOUT_MS: Math.max(settings.NEO4J_CONNECT_TIMEOUT_MS, 5_000),
  }
}

async function reach<Result>(
  work: (reached: Reached, settings: Settings) => Promise<Result>,
  change: (settings: Settings) => Settings = (settings) => settings,
): Promise<Result> {
  const settings = change(readSettings(withEnvFile(process.env, readEnvFile())))
  const reached = await reachDatabase({ settings, root, report, environment: process.env, signal: stopOnSignal() })
  try {
    return await work(reached, settings)
  } finally {
    await reached.leave()
  }
}

function stopOnSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () =>
      controller.abort(new PublicError('REFUSED', 'Stopped before it was done: nothing was written')),
    )
  }
  return controller.signal
}

function readEnvFile(): string {
  const file = join(root, '.env')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function makeProgram(): Command {
  const program = new Command('untoc-graph')
    .description('A knowledge graph of who can talk to whom, about what, on the implementation of UNTOC.')
    .addHelpText('after', `\nSettings, from the environment or a file .env:\n${settingsText()}`)
    .showHelpAfterError()
    .exitOverride()
    // What stands after a question's name belongs to the question.
    .enablePositionalOptions()
  const commands = [
    askCommand,
    questionsCommand,
    checkCommand,
    seedCommand,
    templateCommand,
    importCommand,
    importsCommand,
    undoCommand,
    changesCommand,
    dumpCommand,
    restoreCommand,
    doctorCommand,
  ]
  for (const make of commands) program.addCommand(make(context).copyInheritedSettings(program))
  return program
}

try {
  await makeProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(errorText(error))
    process.exitCode = 1
  }
}
