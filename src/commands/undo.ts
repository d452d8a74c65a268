import { join } from 'node:path'
import { Command } from 'commander'
import { undoImports } from '../ingest/imports/undo-imports.js'
import { printPlan } from '../ingest/print-plan.js'
import { readModel } from '../model/read-model.js'
import type { CommandContext } from './command-context.js'

/** `undo`: takes imports back whole; refused while claims of others stand on them. */
export function undoCommand(context: CommandContext): Command {
  return new Command('undo')
    .argument(
      '<imports...>',
      'ids as untoc-graph imports lists them, or last; those that stand on each other go together',
    )
    .description('Take imports back whole. Refused, with their names, while claims of others stand on what would go.')
    .option('--dry-run', 'print what would go and write nothing')
    .addHelpText('after', '\nExample:\n  $ untoc-graph undo import-2026-11-24-1 --dry-run\n  $ untoc-graph undo last')
    .action((ids: string[], options: { dryRun?: boolean }) => undo(ids, options, context))
}

async function undo(
  ids: readonly string[],
  { dryRun = false }: { dryRun?: boolean },
  context: CommandContext,
): Promise<void> {
  const model = readModel(join(context.root, 'schema'))
  const label = dryRun ? 'undo checked and planned' : 'undone'
  const undone = await context.withDatabase((database) =>
    context.report.step(label, () => undoImports(ids, { model, database, dryRun })),
  )
  for (const { id, result } of undone) {
    context.print(printPlan(result.plan))
    const written = `Taken back ${id}: data version ${result.version}, ${result.hash.slice(0, 12)}`
    context.print(dryRun ? `Nothing was written: this is what taking back ${id} would do` : written)
  }
}
