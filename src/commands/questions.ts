import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { questionsDocument } from '../export/questions-document.js'
import { readQuestions } from '../questions/read-questions.js'
import type { AskContext, CommandContext } from './command-context.js'

/** `questions`: writes QUESTIONS.md from the files of `queries/`. */
export function questionsCommand(context: CommandContext & AskContext): Command {
  return new Command('questions')
    .description('Print QUESTIONS.md, a line a question, made from queries/.')
    .option('--out <file>', 'file to write; without it, the lines are printed')
    .addHelpText('after', '\nExamples:\n  $ untoc-graph questions\n  $ npm run cli -- questions --out QUESTIONS.md')
    .action(async ({ out }: { out?: string }) => {
      const questions = readQuestions(join(context.root, 'queries'))
      const askables = []
      for (const question of questions) askables.push(await context.askable(question))
      const text = questionsDocument(askables)
      if (!out) return context.print(text.trimEnd())
      await writeFile(out, text)
      context.print(`Wrote ${questions.length} questions into ${out}`)
    })
}
