/** Every `.cypher` file of the findings is one that Neo4j takes, and only reads. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readStatements } from '../../src/findings/read-findings.js'
import { testDatabase } from '../support/test-database.js'

const folder = resolve(import.meta.dirname, '../../src/findings')
const statements = [...readStatements(folder)]
const database = testDatabase()
afterAll(() => database.close())

const parameters = { country: 'XAA', organization: 'watch', first: 1, noun: 'Country' }

test.each(statements)('MUST be a statement that only reads: %s', async (_name, statement) => {
  const { summary } = await database.run(`EXPLAIN CYPHER 5\n${statement}`, parameters)
  expect(summary.queryType).toBe('r')
})

test.each(statements)('MUST say what it answers, and name its parameters: %s', (_name, statement) => {
  expect(statement).toMatch(/^\/\/ [A-Z]/)
  const used = new Set([...statement.matchAll(/\$(\w+)/g)].map((match) => match[1]))
  expect([...used].filter((name) => name === undefined || !(name in parameters))).toEqual([])
})

test('MUST have one line in index.ts for each folder', () => {
  const index = readFileSync(`${folder}/index.ts`, 'utf8')
  const lines = [...index.matchAll(/from '\.\/([\w-]+)\/([\w-]+)\.js'/g)].map((match) => match[1])
  expect(statements.map(([name]) => name).filter((name) => !lines.includes(name))).toEqual(['not-found'])
})
