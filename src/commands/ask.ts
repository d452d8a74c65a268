import { join } from 'node:path'
import { Command } from 'commander'
import { nearestId } from '../findings/nearest-text.js'
import { audienceHeadings, audiences, type Question } from '../questions/question.js'
import { readQuestions } from '../questions/read-questions.js'
import { questionCommand } from './ask-question.js'
import type { AskContext, CommandContext } from './command-context.js'
import { leftColumns } from './left-columns.js'

/** `ask`: lists the questions of `queries/`, or answers one of them; the graph is only read. */
export function askCommand(context: CommandContext & AskContext): Command {
  const command = new Command('ask')
    .argument('[question]', 'its name, such as focal-points; without one, the questions are listed')
    .argument('[options...]', 'its variables and what to do with the answer: ask <question> --help lists them')
    .description('Answer a question from queries/; the graph is only read.')
    .addHelpText(
      'after',
      `
Examples:
  $ untoc-graph ask
  $ untoc-graph ask focal-points --help
  $ untoc-graph ask focal-points --country MEX
  $ untoc-graph ask recommendations-for --country MEX --format csv > recommendations.csv
  $ untoc-graph ask recommendations-for --country MEX --format xlsx --out recommendations.xlsx`,
    )
    .passThroughOptions()
    .allowUnknownOption()
  return command.action(async (slug: string | undefined, options: string[]) => {
    const questions = readQuestions(join(context.root, 'queries'))
    if (slug === undefined) return context.print(listOf(questions))
    const question = questions.find((each) => each.slug === slug)
    if (!question) return command.error(`error: ${noQuestion(slug, questions)}`, { exitCode: 2 })
    const made = await questionCommand(question, context)
    // It ends with the same words and exits as every other command.
    await made.copyInheritedSettings(command).parseAsync(options, { from: 'user' })
  })
}

function listOf(questions: readonly Question[]): string {
  const groups = audiences.map((who) => ({ who, asked: questions.filter((question) => question.who === who) }))
  const shown = groups.filter(({ asked }) => asked.length > 0)
  const parts = shown.map(
    ({ who, asked }) =>
      `${audienceHeadings[who]}\n${leftColumns(asked.map(({ slug, title }) => [`  ${slug}`, title])).join('\n')}`,
  )
  return `${parts.join('\n\n')}\n\nuntoc-graph ask <question> --help says what each asks for.`
}

function noQuestion(slug: string, questions: readonly Question[]): string {
  const found = slug.slice(0, 100)
  const nearest = nearestId(
    found,
    questions.map(({ slug: id }) => ({ id, texts: [id] })),
  )
  return `Cannot find question "${found}": ${nearest ? `did you mean "${nearest}"?` : 'untoc-graph ask lists them'}`
}
