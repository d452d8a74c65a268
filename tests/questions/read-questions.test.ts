/** What a file of `queries/` must look like, and what is said when it does not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readQuestions } from '../../src/questions/read-questions.js'

const header = '# title: What is it?\n# who: analyst\n# example: {}\n'

function read(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return readQuestions(folder)
}

test('MUST read header and operation', () => {
  const text = `# title: "Who: and what?"
# who: researcher
# description: More of it.
# example: { country: XAA, first: 2 }
# variables:
#   country: ISO 3166-1 alpha-3 code
query Who($country: ID!, $first: Int = 5) { country(id: $country) { id } }
`
  expect(read({ 'who-what.graphql': text })).toEqual([
    {
      slug: 'who-what',
      title: 'Who: and what?',
      who: 'researcher',
      order: 100,
      description: 'More of it.',
      query: 'query Who($country: ID!, $first: Int = 5) { country(id: $country) { id } }\n',
      variables: { country: 'XAA', first: 2 },
      rows: null,
      variableDescriptions: { country: 'ISO 3166-1 alpha-3 code' },
    },
  ])
})

test.each([
  ['no header', 'query A { a }', 'has no header: begin with "# title: ...", "# who: ..." and "# example: { ... }"'],
  ['no title', '# who: analyst\n# example: {}\nquery A { a }', 'header: title: expected text'],
  [
    'an unknown asker',
    '# title: T\n# who: minister\n# example: {}\nquery A { a }',
    'header: who: found "minister", allowed analyst, dashboard, researcher',
  ],
  [
    'no example',
    '# title: T\n# who: analyst\nquery A { a }',
    'header: example: expected the example variables, such as { country: KEN }; {} when there are none',
  ],
  [
    'an unquoted colon',
    '# title: A: b\n# who: analyst\n# example: {}\nquery A { a }',
    'header line 1: Nested mappings are not allowed in compact mappings (text with ": " in it needs quotes)',
  ],
  ['no operation', header, 'Syntax Error: Unexpected <EOF>.'],
  ['two operations', `${header}query A { a } query B { b }`, 'found 2 operations, expected exactly one'],
  ['no name', `${header}{ a }`, 'the query has no name: write query Name(...) { ... }'],
  ['a mutation', `${header}mutation A { a }`, 'found a mutation, expected a query'],
  [
    'a variable without example',
    `${header}query A($id: ID!) { a(id: $id) }`,
    'example lacks $id, which the query requires',
  ],
  [
    'an example of no variable',
    '# title: T\n# who: analyst\n# example: { ident: 1 }\nquery A($id: ID) { a(id: $id) }',
    'example names "ident", but the query declares $id',
  ],
])('MUST refuse a file with %s', (_what, text, problem) => {
  expect(() => read({ 'it.graphql': text })).toThrow(`it.graphql: ${problem}`)
})

test('MUST name every file that is wrong at once', () => {
  expect(() => read({ 'one.graphql': '{ a }', 'two.graphql': '{ a }' })).toThrow(/one\.graphql: [^]*two\.graphql: /)
})

test('MUST read every question of queries/, at least twelve, for each who asks', () => {
  const questions = readQuestions(resolve(import.meta.dirname, '../../queries'))
  expect(questions.length).toBeGreaterThanOrEqual(12)
  expect([...new Set(questions.map(({ who }) => who))].toSorted()).toEqual(['analyst', 'dashboard', 'researcher'])
})
