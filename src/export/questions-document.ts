import { addressOf, textsOf } from '../questions/address.js'
import { exampleCommand } from '../questions/command-line.js'
import { parametersOf } from '../questions/parameter.js'
import { audienceHeadings, audiences } from '../questions/question.js'
import type { AskableQuestion } from './askable-question.js'
import { notice } from './file-format.js'
import { endingsOf } from './formats.js'

/** QUESTIONS.md: a line for each question, grouped by who asks. */
export function questionsDocument(askables: readonly AskableQuestion[]): string {
  const groups = audiences
    .map((who) => ({ who, asked: askables.filter(({ question }) => question.who === who) }))
    .filter(({ asked }) => asked.length > 0)
  const parts = groups.map(({ who, asked }) => {
    const lines = asked.map(lineOf)
    return `## ${audienceHeadings[who]}\n\n| Question | Variables | Address of the example | Also as | On the command line |\n|---|---|---|---|---|\n${lines.join('\n')}\n`
  })
  return `# Questions

<!-- Made from queries/ by: npm run cli -- questions --out QUESTIONS.md (or npm test -- -u). Change queries/, not this file. -->

Each question is one file of \`queries/\`, one click in the playground, one address below \`/q\`, and one command; \`*\` marks a variable that is needed. ${notice}

${parts.join('\n')}`
}

function lineOf(askable: AskableQuestion): string {
  const { question, variables } = askable
  const { slug, title, description, variables: example } = question
  const asked = parametersOf(variables).map(({ name, isRequired }) => `\`${name}\`${isRequired ? '*' : ''}`)
  const [json = '', ...files] = endingsOf(askable)
  const cells = [
    `[${title}](queries/${slug}.graphql)${description ? ` ${description}` : ''}`,
    asked.join(', '),
    `\`${addressOf(slug, json, textsOf(variables, example))}\``,
    files.map((ending) => `\`.${ending}\``).join(' '),
    `\`${exampleCommand(question, variables)}\``,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`
}
