/** A database that is away: said with a code at each place, the first time as the third. */
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findings } from '../../src/findings/index.js'
import { readFindingTypes, readStatements } from '../../src/findings/read-findings.js'
import { readModel } from '../../src/model/read-model.js'
import { createAnswering } from '../../src/schema/answer.js'
import { buildSchema } from '../../src/schema/build-schema.js'
import { serve } from '../support/serve.js'
import { absentDatabase, testDatabase } from '../support/test-database.js'

await serve({ country: [{ id: 'XAA', name: 'Inventia' }] })
const root = resolve(import.meta.dirname, '../..')
const folder = `${root}/src/findings`
const model = readModel(`${root}/schema`)
const present = testDatabase()
const absent = absentDatabase()
afterAll(() => Promise.all([present.close(), absent.close()]))

let database: Pick<typeof present, 'run' | 'read'> = present
const logged: string[] = []
const answering = createAnswering({
  measure: () => Promise.reject(new Error('no worker here')),
  model,
  schema: await buildSchema(model, { document: readFindingTypes(folder), resolvers: findings }),
  database: {
    run: (...call) => database.run(...call),
    read: (statement, parameters, options) => database.read(statement, parameters, options),
  },
  versions: undefined,
  statements: readStatements(folder),
  maxCost: 1_000,
  logError: (id, cause) => void logged.push(`${id} ${String(cause)}`),
})

const source = '{ one: country(id: "XAA") { id } two: country(id: "XAA") { name } }'
const list = '{ one: country(id: "XAA") { id } all: countries { id } }'

test('MUST say so at each root field, and again when all is known of the operation', async () => {
  for (const time of [1, 2, 3, 4]) {
    database = time === 1 || time === 4 ? absent : present
    const { data, errors } = await answering.answer({ source })
    const told = errors?.map(({ path, extensions }) => ({ path, code: extensions['code'] }))
    const away = [
      { path: ['one'], code: 'UNAVAILABLE' },
      { path: ['two'], code: 'UNAVAILABLE' },
    ]
    expect({ data, told }).toEqual(
      database === absent
        ? { data: { one: null, two: null }, told: away }
        : { data: { one: { id: 'XAA' }, two: { name: 'Inventia' } }, told: undefined },
    )
  }
})

test('MUST give no data where a list is missing, which is never null', async () => {
  for (const time of [1, 2, 3, 4]) {
    database = time === 1 || time === 4 ? absent : present
    const { data, errors } = await answering.answer({ source: list })
    const away = { data: null, codes: ['UNAVAILABLE'] }
    const answered = { data: { one: { id: 'XAA' }, all: [{ id: 'XAA' }] }, codes: [] }
    const codes = [...new Set(errors?.map((error) => error.extensions['code']))]
    expect({ data, codes }).toEqual(database === absent ? away : answered)
  }
})

test('MUST call anything else INTERNAL, with an id that the log has, and nothing of the inside', async () => {
  database = {
    run: () => Promise.reject(new Error('MATCH (n) at /src/secret.ts')),
    read: () => Promise.reject(new Error('secret')),
  }
  const { errors } = await answering.answer({ source: '{ countries { id } about { name } }' })
  const ids = errors?.map((error) => String(error.extensions['id'])) ?? []
  expect(errors?.map((error) => error.extensions['code'])).toEqual(['INTERNAL'])
  expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret/)
  expect(logged.filter((line) => ids.some((id) => line.startsWith(id)))).toHaveLength(1)
})
