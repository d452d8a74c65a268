/** Constraints and indexes follow from schema/, and what the database really has is compared with them. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { applyConstraints } from '../../src/database/apply-constraints.js'
import { wantedSchema } from '../../src/model/constraints.js'
import { model } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
beforeEach(async () => {
  await clearDatabase(database)
  await applyConstraints(database, model)
})
afterAll(() => database.close())

const count = wantedSchema(model).length
const show = (name: string) =>
  database.read(
    'SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint WHERE name = $name RETURN labelsOrTypes, properties, owningConstraint',
    { name },
  )

test('MUST ask for a unique id of every noun, of all together and of the bookkeeping types, and for both ends of every date', () => {
  const wanted = wantedSchema(model)
  const unique = wanted.filter(({ kind }) => kind === 'UNIQUENESS').map(({ on }) => on)
  expect(unique).toEqual([
    'Entity',
    ...model.nouns.map(({ name }) => name),
    'Change',
    'Dataset',
    'Import',
    'WriterLock',
  ])
  expect(wanted.filter(({ on, kind }) => on === 'Review' && kind === 'RANGE').map(({ name }) => name)).toEqual([
    'range_review_began_earliest',
    'range_review_began_latest',
    'range_review_ended_earliest',
    'range_review_ended_latest',
  ])
  expect(wanted).toContainEqual({
    name: 'range_stated_by_origin',
    kind: 'RANGE',
    entity: 'RELATIONSHIP',
    on: 'STATED_BY',
    properties: ['origin'],
  })
})

test('MUST ask for a full-text index for each way of reading words that schema/ names', () => {
  const wanted = wantedSchema(model).filter(({ kind }) => kind === 'FULLTEXT')
  expect(wanted.map(({ name, on, analyzer, properties }) => [name, on, analyzer, properties])).toEqual([
    ['fulltext_standard_folding', 'Entity', 'standard-folding', ['texts']],
    ['fulltext_arabic', 'Entity', 'arabic', ['nameAr']],
    ['fulltext_cjk', 'Entity', 'cjk', ['nameZh']],
  ])
})

test('MUST make a full-text index again that reads words in another way', async () => {
  await database.command('DROP INDEX fulltext_arabic')
  await database.command('CREATE FULLTEXT INDEX fulltext_arabic FOR (n:Entity) ON EACH [n.nameAr]')
  expect(await applyConstraints(database, model)).toMatchObject({ created: [], replaced: ['fulltext_arabic'] })
})

test('MUST leave everything as it is when nothing is missing', async () => {
  expect(await applyConstraints(database, model)).toEqual({ created: [], replaced: [], kept: count, extra: [] })
})

test('MUST make what is missing', async () => {
  await database.command('DROP CONSTRAINT unique_country_id')
  await database.command('DROP INDEX range_event_date_latest')
  expect(await applyConstraints(database, model)).toEqual({
    created: ['unique_country_id', 'range_event_date_latest'],
    replaced: [],
    kept: count - 2,
    extra: [],
  })
})

test('MUST make again what has the right name but another schema', async () => {
  await database.command('DROP CONSTRAINT unique_country_id')
  await database.command('CREATE RANGE INDEX unique_country_id FOR (n:Country) ON (n.name)')
  await database.command('DROP INDEX range_event_date_latest')
  await database.command('CREATE RANGE INDEX range_event_date_latest FOR (n:Crime) ON (n.date)')
  expect(await applyConstraints(database, model)).toMatchObject({
    created: [],
    replaced: ['unique_country_id', 'range_event_date_latest'],
  })
  expect(await show('unique_country_id')).toEqual([
    { labelsOrTypes: ['Country'], properties: ['id'], owningConstraint: 'unique_country_id' },
  ])
  expect(await show('range_event_date_latest')).toEqual([
    { labelsOrTypes: ['Event'], properties: ['dateLatest'], owningConstraint: null },
  ])
})

test('MUST refuse an index of someone else that stands in the way, and say how to go on', async () => {
  await database.command('DROP CONSTRAINT unique_country_id')
  await database.command('CREATE RANGE INDEX theirs FOR (n:Country) ON (n.id)')
  try {
    await expect(applyConstraints(database, model)).rejects.toMatchObject({
      code: 'REFUSED',
      message:
        'The index "theirs" on Country(id) stands in the way of the uniqueness constraint "unique_country_id": drop it with DROP INDEX theirs, then try again',
    })
  } finally {
    await database.command('DROP INDEX theirs')
  }
})

test('MUST accept the same constraint under another name, and tell of others without touching them', async () => {
  await database.command('DROP CONSTRAINT unique_country_id')
  await database.command('CREATE CONSTRAINT theirs FOR (n:Country) REQUIRE n.id IS UNIQUE')
  await database.command('CREATE TEXT INDEX their_text FOR (n:Country) ON (n.name)')
  try {
    expect(await applyConstraints(database, model)).toEqual({
      created: [],
      replaced: [],
      kept: count,
      extra: ['their_text'],
    })
  } finally {
    await database.command('DROP CONSTRAINT theirs')
    await database.command('DROP INDEX their_text')
  }
})

test('MUST refuse when nodes that are there already share an id', async () => {
  await database.command('DROP CONSTRAINT unique_country_id')
  await database.command("UNWIND [1, 2] AS n CREATE (:Country {id: 'XAA'})")
  await expect(applyConstraints(database, model)).rejects.toMatchObject({
    code: 'REFUSED',
    message: expect.stringMatching(
      /^Cannot make the uniqueness constraint "unique_country_id" on Country\(id\): the database holds nodes/,
    ),
  })
})
