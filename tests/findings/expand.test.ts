/** Statements with places are expanded from schema/ into a fixed set, and Neo4j takes each of them. */
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countableNouns } from '../../src/findings/expand/countable-nouns.js'
import { expand, expandStatements } from '../../src/findings/expand/expand-statements.js'
import { readStatements } from '../../src/findings/read-findings.js'
import { model } from '../support/rows.js'
import { testDatabase } from '../support/test-database.js'

const statements = readStatements(resolve(import.meta.dirname, '../../src/findings'))
const nouns = countableNouns(model)
const expanded = [...expandStatements(statements, nouns)].filter(([name]) => !statements.has(name))
const database = testDatabase()
afterAll(() => database.close())

const facetsOf = (noun: string) => nouns.get(noun)?.facets.map(({ name }) => name)

test('MUST be statements that only read, without a place left', async () => {
  expect(expanded.length).toBeGreaterThan(200)
  for (const [name, statement] of expanded) {
    const { summary } = await database.run(`EXPLAIN CYPHER 5\n${statement}`, { pairs: [] })
    expect({ name, type: summary.queryType, places: statement.match(/\{\w+\}`/g) }).toEqual({
      name,
      type: 'r',
      places: null,
    })
  }
}, 300_000)

test('MUST count a noun by its enums and by the relationships that lead to more than one node of its own', () => {
  expect(facetsOf('Tie')).toEqual(['kind', 'organization', 'at', 'basis', 'confidence'])
  // An event's participations belong to it alone, so they are no facet; its recommendations may be made at several.
  expect(facetsOf('Event')).toEqual(
    expect.arrayContaining([
      'kind',
      'mode',
      'host',
      'organizers',
      'organizersCountry',
      'organizersGroup',
      'crimes',
      'recommendations',
    ]),
  )
  expect(facetsOf('Event')).not.toContain('participations')
  expect(facetsOf('Organization')).toEqual(expect.arrayContaining(['tie', 'worksOn', 'parts']))
})

test('MUST know the dates of a noun, and last the day that its sources speak of', () => {
  expect(nouns.get('Review')?.dates).toEqual(['began', 'ended', 'asOf'])
  expect(nouns.get('Source')?.dates).toEqual(['published', 'read'])
})

test('MUST refuse a name that is none of a schema, and a place without a name', () => {
  const text = 'MATCH (n:`{noun}`) RETURN n'
  expect(() => expand(text, { noun: 'Crime` DETACH DELETE n //' })).toThrow('Not a name of the schema')
  expect(() => expand(text, { field: 'kind' })).toThrow('No name for the place `{noun}`')
})
