import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { PublicError } from '../errors.js'
import { nearestTo } from '../ingest/nearest.js'
import { readSeeds } from '../ingest/read-seeds.js'
import { nounOfWord } from '../ingest/table/guess-noun.js'
import { templateColumns, type TemplateColumn } from '../ingest/template.js'
import type { Noun } from '../model/noun.js'
import { readModel, type Model } from '../model/read-model.js'
import type { CommandContext } from './command-context.js'
import { templateWorkbook } from './template-workbook.js'

interface TemplateOptions {
  readonly format: 'csv' | 'xlsx'
  readonly out?: string
}

/** `template`: the header of a noun's file, with a sentence and an example for each column. Needs no database. */
export function templateCommand(context: CommandContext): Command {
  return new Command('template')
    .argument('<noun>', 'what the rows are, such as organization or recommendation')
    .description(
      'Print the columns of a file to fill in, with a sentence and an example each; rows that begin with # are for people.',
    )
    .addOption(new Option('--format <format>', 'kind of file').choices(['csv', 'xlsx']).default('csv'))
    .option('--out <file>', 'file to write it to; needed for xlsx')
    .addHelpText(
      'after',
      '\nExamples:\n  $ untoc-graph template organization > organizations.csv\n  $ untoc-graph template participation --format xlsx --out participations.xlsx',
    )
    .action((word: string, options: TemplateOptions) => template(word, options, context))
}

async function template(
  word: string,
  { format, out }: TemplateOptions,
  { root, print }: CommandContext,
): Promise<void> {
  const model = readModel(join(root, 'schema'))
  const noun = nounNamed(model, word)
  const { rows } = await readSeeds(join(root, 'seed'), model)
  const columns = templateColumns(noun, rows)
  if (format === 'csv') {
    const text = csvOf(columns)
    if (out === undefined) return print(text.trimEnd())
    await writeFile(out, text)
  } else {
    if (out === undefined) throw new PublicError('BAD_INPUT', 'A workbook cannot be printed: name a file with --out')
    await writeFile(out, await templateWorkbook(noun, columns))
  }
  print(`Written: ${out}`)
}

/** The noun that a word of the user means; BAD_INPUT names the nearest and all. */
export function nounNamed({ nouns }: Pick<Model, 'nouns'>, word: string): Noun {
  const noun = nounOfWord(nouns, word)
  if (noun) return noun
  const slugs = nouns.map(({ slug }) => slug)
  const nearest = nearestTo(word, slugs)
  const hint = nearest ? `: did you mean "${nearest}"?` : '.'
  throw new PublicError('BAD_INPUT', `Cannot find the noun "${word}"${hint} Allowed are ${slugs.join(', ')}`, {
    word,
    nearest,
  })
}

function csvOf(columns: readonly TemplateColumn[]): string {
  const marked = (texts: readonly string[]) => texts.map((text, index) => (index === 0 ? `# ${text}` : text))
  return stringify([
    columns.map(({ name }) => name),
    marked(columns.map(({ sentence }) => sentence)),
    marked(columns.map(({ example }) => `Example: ${example}`)),
  ])
}
