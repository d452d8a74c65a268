import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Command, Option } from 'commander'
import { PublicError } from '../errors.js'
import { leftOut } from '../ingest/imports/left-out.js'
import { printImport } from '../ingest/imports/print-import.js'
import { readImport, type ImportFile, type ReadImport } from '../ingest/imports/read-import.js'
import { besideGraph, publishedReaders, readPublished } from '../ingest/imports/read-published.js'
import { runImport, type Imported } from '../ingest/imports/run-import.js'
import { counted } from '../ingest/problem.js'
import { readModel, type Model } from '../model/read-model.js'
import type { CommandContext } from './command-context.js'
import { nounNamed } from './template.js'

interface ImportOptions {
  readonly noun?: string
  readonly from?: keyof typeof publishedReaders
  readonly instrument?: string
  readonly asOf?: string
  readonly source?: string
  readonly dryRun?: boolean
  readonly skipBad?: boolean
  readonly rejectOther?: string
}

const examples = `
Examples:
  $ untoc-graph import organizations.csv --dry-run
  $ untoc-graph import organizations.csv participations.csv --source https://example.org/training
  $ untoc-graph import mine.xlsx --noun organization --skip-bad
  $ untoc-graph import MTDSG-XVIII-12.xml --from treaty-status --dry-run`

/** `import`: brings in a user's own rows under an id of their own, which \`undo\` takes back. */
export function importCommand(context: CommandContext): Command {
  return new Command('import')
    .argument(
      '<files...>',
      'CSV, XLSX or JSON files that belong together, or a folder of them; each holds rows of one noun',
    )
    .description(
      'Bring in rows of your own: all are checked, the plan is printed, and nothing is written unless all is well.',
    )
    .option('--noun <noun>', 'what the rows are, where file name and columns do not tell')
    .addOption(
      new Option('--from <publication>', 'what the files are, where they are as published').choices(
        Object.keys(publishedReaders),
      ),
    )
    .option('--instrument <id>', 'with --from treaty-status: the instrument, where the file does not say it')
    .option('--as-of <date>', 'with --from treaty-status: the day of the table, where the file does not say it')
    .option('--source <source>', 'id or address of the source of rows that name none')
    .option('--dry-run', 'print the plan and write nothing')
    .option('--skip-bad', 'leave out rows that have a problem, and list them in <file>.left-out.csv to be mended')
    .option('--reject-other <reason>', 'where another claim disagrees, use yours; the other is kept with this reason')
    .addHelpText('after', examples)
    .action((files: string[], options: ImportOptions) => importFiles(files, options, context))
}

async function importFiles(given: readonly string[], options: ImportOptions, context: CommandContext): Promise<void> {
  const model = readModel(join(context.root, 'schema'))
  const paths = (await Promise.all(given.map(filesAt))).flat()
  const published = await readRows(await readFiles(paths), options, model)
  const { from, source, dryRun = false, skipBad, rejectOther } = options
  const label = dryRun ? 'rows checked and planned' : 'rows checked, planned and written'
  const { read, imported } = await context.withDatabase((database) => {
    const run = { model, database, now: new Date(), source, dryRun, skipBad, rejectOther }
    return context.report.step(label, async () => {
      const fresh = await besideGraph(published, from, database)
      return { read: fresh, imported: await runImport(fresh, run) }
    })
  })
  context.print(printImport(imported, read.notes))
  await listLeftOut(paths, { read, imported, dryRun }, context)
  context.print(endOf(imported, dryRun))
}

async function readRows(files: readonly ImportFile[], options: ImportOptions, model: Model): Promise<ReadImport> {
  if (options.from === undefined) {
    const noun = options.noun === undefined ? undefined : nounNamed(model, options.noun)
    return readImport(files, { model, noun })
  }
  if (options.noun !== undefined)
    throw new PublicError('BAD_INPUT', '--noun and --from do not go together: a published file says what its rows are')
  // A country without a row counts as no party of the day of the table: with rows left out, that would be untrue.
  if (options.from === 'treaty-status' && options.skipBad)
    throw new PublicError(
      'BAD_INPUT',
      '--skip-bad and --from treaty-status do not go together: the table counts as whole',
    )
  return readPublished(files, options.from, options)
}

/** A file itself, or the files of a folder that can be read, but those of rows that were left out. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) return [path]
  const files = (await readdir(path)).filter(
    (file) => /\.(csv|tsv|xlsx|json)$/i.test(file) && !file.endsWith('.left-out.csv'),
  )
  if (files.length > 0) return files.toSorted().map((file) => join(path, file))
  throw new PublicError('BAD_INPUT', `The folder "${path}" holds no CSV, XLSX or JSON file`)
}

async function readFiles(paths: readonly string[]): Promise<ImportFile[]> {
  const twice = paths.find((path, index) => paths.slice(0, index).some((other) => basename(other) === basename(path)))
  if (twice !== undefined) throw new PublicError('BAD_INPUT', `Two files are called "${basename(twice)}": rename one`)
  return Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readBytes(path) })))
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why = code === 'ENOENT' ? 'there is none at this place' : `it cannot be read (${code})`
    throw new PublicError('BAD_INPUT', `Cannot read the file "${path}": ${why}`, { file: basename(path) })
  }
}

interface Run {
  readonly read: ReadImport
  readonly imported: Imported
  readonly dryRun: boolean
}

async function listLeftOut(
  paths: readonly string[],
  { read, imported, dryRun }: Run,
  { print }: CommandContext,
): Promise<void> {
  for (const { from, ending, rows, text } of leftOut(imported.skipped, read.tables, read.rows)) {
    const path = `${paths.find((each) => basename(each) === from) ?? from}${ending}`
    if (!dryRun) await writeFile(path, text)
    print(
      `Left out: ${counted(rows, 'row')}${dryRun ? '' : `, with the reasons in ${path}; mend them there and import that file`}`,
    )
  }
}

function endOf({ id, version, hash }: Imported, dryRun: boolean): string {
  if (dryRun) return 'Nothing was written: this was a dry run'
  if (id === undefined) return `Nothing to write: data version ${version}, ${hash.slice(0, 12)}`
  return `Written as ${id}: data version ${version}, ${hash.slice(0, 12)}. To take it back: untoc-graph undo ${id}`
}
