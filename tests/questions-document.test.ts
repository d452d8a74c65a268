/** QUESTIONS.md says what queries/ has; `npm test -- -u` writes it anew, as `untoc-graph questions --out QUESTIONS.md` does. */
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { askableQuestion } from '../src/export/askable-question.js'
import { questionsDocument } from '../src/export/questions-document.js'
import { readModel } from '../src/model/read-model.js'
import { publicSchema } from '../src/open-answering.js'
import { readQuestions } from '../src/questions/read-questions.js'

const root = resolve(import.meta.dirname, '..')
const schema = await publicSchema(root, readModel(join(root, 'schema')))
const askables = readQuestions(join(root, 'queries')).map((question) => askableQuestion(question, schema))

test('MUST have a line for each question in QUESTIONS.md, as it is now', async () => {
  await expect(questionsDocument(askables)).toMatchFileSnapshot('../QUESTIONS.md')
})

test.each(askables.map((askable) => [askable.question.slug, askable] as const))(
  'MUST describe every variable of %s, show one that is needed by example, and name each column once',
  (_slug, { variables, table }) => {
    expect(variables.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
    expect(variables.filter(({ isRequired, example }) => isRequired && example === undefined)).toEqual([])
    expect(table.columns).toEqual([...new Set(table.columns)])
    expect(table.columns.length).toBeGreaterThan(0)
  },
)
