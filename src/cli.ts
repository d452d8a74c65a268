#!/usr/bin/env node
/** The commands beside `npm start`, each a file in `src/commands/`. Exits: 0 done, 1 refused with a reason, 2 wrong usage. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { createChecklist } from '../start/checklist.mjs'
import { changesCommand } from './commands/changes.js'
import { checkCommand } from './commands/check.js'
import type { CommandContext } from './commands/command-context.js'
import { dumpCommand } from './commands/dump.js'
import { importCommand } from './commands/import.js'
import { importsCommand } from './commands/imports.js'
import { restoreCommand } from './commands/restore.js'
import { seedCommand } from './commands/seed.js'
import { templateCommand } from './commands/template.js'
import { undoCommand } from './commands/undo.js'
import { readSettings, settingsText, withEnvFile } from './config.js'
import { PublicError } from './errors.js'
import { reachDatabase } from './reach-database.js'
import { errorText } from './tell-error.js'

const root = resolve(import.meta.dirname, '..')
const report = createChecklist(process.stderr)

const context: CommandContext = {
  root,
  report,
  print: (text) => console.log(text),
  withDatabase: async (work) => {
    const settings = readSettings(withEnvFile(process.env, readEnvFile()))
    const reached = await reachDatabase({ settings, root, report, environment: process.env, signal: stopOnSignal() })
    try {
      return await work(reached.loading)
    } finally {
      await reached.leave()
    }
  },
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
  const commands = [
    checkCommand,
    seedCommand,
    templateCommand,
    importCommand,
    importsCommand,
    undoCommand,
    changesCommand,
    dumpCommand,
    restoreCommand,
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
