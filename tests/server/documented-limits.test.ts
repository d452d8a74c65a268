/** The table of limits in README: each row has a case here that goes beyond it, and the figure is in the error. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { get } = await serve({ group: [{ id: 'club' }] })
const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')
const rows = tableRows(readme.split('<!-- limits -->')[1] ?? '')

const deep = (levels: number) =>
  `{ group(id: "club") ${'{ parts(limit: 1) '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
const conditions = Array.from({ length: 51 }, (_each, n) => `{ id: { eq: "X${n}" } }`).join(', ')

/** By the limit's name in the table: a question that is over it, and what was found where the error says that too. */
const beyond: Readonly<Record<string, { query: string; code: string; found?: number }>> = {
  'Body of a request': { query: `{ about { name } } #${'x'.repeat(102_400)}`, code: 'BAD_INPUT' },
  'Tokens of an operation': { query: `{ ${'a '.repeat(5_000)} }`, code: 'BAD_OPERATION' },
  'Depth: fields within fields': { query: deep(15), code: 'TOO_COSTLY', found: 17 },
  'Root fields, by whatever aliases': {
    query: `{ ${Array.from({ length: 31 }, (_each, n) => `a${n}: about { name }`).join(' ')} }`,
    code: 'TOO_COSTLY',
    found: 31,
  },
  'Conditions of all filters and sorts, such as those of an `OR`': {
    query: `{ countries(where: { OR: [${conditions}] }) { id } }`,
    code: 'TOO_COSTLY',
    found: 104,
  },
  'Values of the schema in an introspection, estimated': {
    query: `{ __schema { types { fields { ${Array.from({ length: 1_000 }, (_each, n) => `a${n}: name`).join(' ')} } } } }`,
    code: 'TOO_COSTLY',
  },
  'Nodes of a list (`limit`, `first`)': { query: '{ groups(limit: 501) { id } }', code: 'BAD_INPUT', found: 501 },
  'Nodes skipped (`offset`)': { query: '{ groups(offset: 10001) { id } }', code: 'BAD_INPUT', found: 10_001 },
  'Estimated cost of an operation (`MAX_COST`)': {
    query: '{ countries(limit: 500) { focalPoints(limit: 500) { id } } }',
    code: 'TOO_COSTLY',
    found: 250_500,
  },
}

test('MUST have a row for each case, and a case for each row', () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(beyond))
})

test.each(rows)(
  'MUST refuse what is beyond "$name", and name the figure of the table',
  async ({ name, figure, code }) => {
    const { query = '', code: expected, found } = beyond[name] ?? {}
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { errors }: { errors: { message: string; extensions: { code: string; found?: number } }[] } = JSON.parse(
      await response.text(),
    )
    expect(errors).toHaveLength(1)
    const [error] = errors
    expect(error?.message).toMatch(new RegExp(`\\b${figure}\\b`))
    expect([error?.extensions.code, code]).toEqual([expected, expected])
    expect(error?.extensions).toMatchObject(found === undefined ? {} : { found })
  },
)

function tableRows(table: string): { name: string; figure: number; code: string }[] {
  const lines = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Limit '))
  return lines.map((line) => {
    const [, name = '', figure = '', code = ''] = line.split('|').map((cell) => cell.trim())
    return { name, figure: Number(figure.replace(/,/g, '').split(' ')[0]), code: code.replaceAll('`', '') }
  })
}
