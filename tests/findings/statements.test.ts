/** Every `.cypher` file of the findings is one that Neo4j takes, and only reads. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readStatements } from '../../src/findings/read-findings.js'
import { testDatabase } from '../support/test-database.js'

const folder = resolve(import.meta.dirname, '../../src/findings')
const statements = [...readStatements(folder)]
const database = testDatabase()
afterAll(() => database.close())

test.each(statements)('MUST be a statement that only reads: %s', async (_name, statement) => {
  const parameters = Object.fromEntries([...parametersTold(statement)].map((name) => [name, null]))
  const { summary } = await database.run(`EXPLAIN CYPHER 5\n${statement}`, parameters, { timeoutMs: 60_000 })
  expect(summary.queryType).toBe('r')
})

test.each(statements)('MUST say what it answers, and name its parameters: %s', (_name, statement) => {
  expect(statement).toMatch(/^\/\/ [A-Z]/)
  const used = [...statement.matchAll(/\$(?!any\()(\w+)/g)].map((match) => match[1])
  expect(new Set(used)).toEqual(parametersTold(statement))
})

test('MUST have names of their own, wherever they lie', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
  expect(files).toHaveLength(statements.length)
})

test('MUST have one line in index.ts for each folder of a finding', () => {
  const index = readFileSync(`${folder}/index.ts`, 'utf8')
  const lines = [...index.matchAll(/from '\.\/([\w-]+)\/([\w-]+)\.js'/g)].map((match) => match[1])
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const findings = folders.filter(({ name }) => existsSync(`${folder}/${name}/${name}.ts`))
  expect(findings.map(({ name }) => name).filter((name) => !lines.includes(name))).toEqual([])
})

/** Names of the parameters that the heading says how to set in Neo4j Browser. */
function parametersTold(statement: string): Set<string> {
  const heading = statement.slice(0, statement.search(/^(?!\/\/)/m))
  return new Set([...heading.matchAll(/:param (\w+) => /g)].flatMap((match) => match[1] ?? []))
}
