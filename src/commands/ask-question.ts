import { Command, Option } from 'commander'
import type { AskableQuestion } from '../export/askable-question.js'
import { endingsOf } from '../export/formats.js'
import { exampleCommand } from '../questions/command-line.js'
import { parametersOf, type Parameter } from '../questions/parameter.js'
import type { Question } from '../questions/question.js'
import { inText } from '../questions/in-text.js'
import { readVariables, type GivenTexts } from '../questions/read-variables.js'
import { PublicError } from '../errors.js'
import type { AskContext, CommandContext } from './command-context.js'
import { writeAnswer } from './write-answer.js'

interface AskOptions {
  readonly format: string
  readonly out?: string
  readonly bom: boolean
}

/** The command of one question: its variables are its options. */
export async function questionCommand(question: Question, context: CommandContext & AskContext): Promise<Command> {
  const askable = await context.askable(question)
  const parameters = parametersOf(askable.variables)
  const command = new Command(`untoc-graph ask ${question.slug}`)
    .description([question.title, question.description].filter((each) => each !== null).join('\n'))
    .addHelpText('after', `\nExample:\n  $ ${exampleCommand(question, askable.variables)}`)
  for (const parameter of parameters) command.addOption(optionOf(parameter))
  return command
    .addOption(
      new Option('--format <format>', 'how to give the answer')
        .choices(['table', ...endingsOf(askable)])
        .default('table'),
    )
    .option('--out <file>', 'file to write; without it, the answer is printed')
    .option('--bom', 'begin a CSV with a byte order mark, for Excel', false)
    .action(async (options: AskOptions & GivenTexts) => {
      const values = valuesOf(askable, options, command)
      await context.withAnswering((answering) => writeAnswer({ askable, values, answering, ...options }, context))
    })
}

/** Each may be given again, for a list. */
function optionOf(parameter: Parameter): Option {
  const { name, typeText, description, byDefault, allowed, isRequired, isList } = parameter
  const notes = [
    description,
    allowed ? `${isList ? 'of' : 'one of'} ${allowed.join(', ')}` : null,
    isList ? 'several parted by commas' : null,
    inText(byDefault) ? `${inText(byDefault)} unless given` : null,
    isRequired ? 'needed' : null,
  ]
  return new Option(
    `--${name} <${typeText.replace(/[[\]!]/g, '').toLowerCase()}>`,
    notes.filter(Boolean).join('; '),
  ).argParser((text, before: string[] | undefined) => [...(before ?? []), text])
}

function valuesOf(askable: AskableQuestion, options: GivenTexts, command: Command): Record<string, unknown> {
  const names = parametersOf(askable.variables).map(({ name }) => name)
  const given = Object.fromEntries(names.flatMap((name) => (options[name] ? [[name, options[name]]] : [])))
  try {
    return readVariables(askable.variables, given, (name) => `--${name} `)
  } catch (error) {
    if (error instanceof PublicError) return command.error(`error: ${error.message}`, { exitCode: 2 })
    throw error
  }
}
