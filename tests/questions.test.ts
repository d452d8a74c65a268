/** Every file in queries/ fits the schema, and its example answers on the real seed with a source for each line. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readQuestions } from '../src/questions/read-questions.js'
import { serve } from './support/serve.js'

const root = resolve(import.meta.dirname, '..')
const questions = readQuestions(join(root, 'queries'))
const { ask } = await serve(join(root, 'seed'))

test('MUST read every file in queries/', () => {
  expect(questions.map((question) => question.slug)).toEqual(
    expect.arrayContaining(readdirSync(join(root, 'queries')).map((file) => file.replace('.graphql', ''))),
  )
  expect(questions.length).toBeGreaterThanOrEqual(12)
})

test.each(questions.map((question) => [question.slug, question] as const))(
  'MUST answer the example of %s with sources',
  async (slug, question) => {
    const { data, errors } = await ask(slug, question.variables)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data), 'names a source').toMatch(/"sources":\[\{|"sourcesConnection":\{"edges":\[\{/)
  },
)
