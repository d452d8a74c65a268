/** Deprecations: each names the day from which a thing may be gone, and clients have six months until then. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { readModel } from '../../src/model/read-model.js'
import { publicSchema } from '../../src/open-answering.js'
import { deprecationsOf, refuseUndatedDeprecations } from '../../src/schema/deprecations.js'
import { publicSdl } from '../../src/schema/public-sdl.js'
import { noticeProblems, sixMonthsAfter, type DatedSchema } from '../support/deprecation-notice.js'
import { readHistory, schemaOf } from '../support/schema-history.js'

const root = resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'untoc-deprecated-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** An invented schema with a deprecated field, or without one; the reason as it stands in the text. */
function invented(reason?: string): GraphQLSchema {
  const deprecated = reason === undefined ? '' : ` @deprecated(reason: "${reason}")`
  return buildSchema(`type Query { name: String  title: String${deprecated} }`)
}

const on = (day: string, schema: GraphQLSchema): DatedSchema => ({ on: day, schema })

test('MUST give clients of this schema six months, and keep until its day what was deprecated', () => {
  const history = readHistory(join(root, 'schema/history'))
  const versions = history.map(({ on: day }, index) => on(day, schemaOf(history.slice(0, index + 1))))
  expect(versions.length).toBeGreaterThan(0)
  expect(noticeProblems(versions)).toEqual([])
})

test('MUST find fields, arguments, input fields and values that are deprecated', () => {
  const schema = buildSchema(`
    directive @slow(by: Int @deprecated(reason: "until 2027-06-05: leave it out")) on FIELD
    enum Kind { OLD @deprecated(reason: "until 2027-06-01: use NEW") NEW }
    input Where { kind: Kind @deprecated(reason: "until 2027-06-02: use kinds") }
    type Query { name(of: Int @deprecated(reason: "until 2027-06-03: leave it out"), where: Where): Kind title: String @deprecated }
  `)
  expect(Object.fromEntries(deprecationsOf(schema).map(({ path, until }) => [path, until]))).toEqual({
    'Kind.OLD': '2027-06-01',
    'Where.kind': '2027-06-02',
    'Query.name.of': '2027-06-03',
    'Query.title': null,
    '@slow.by': '2027-06-05',
  })
})

test.each([
  'use name',
  'until June 2027: use name',
  'until 2027-02-30: use name',
  'until 2027-06-01',
  'until 2027-06-01: ',
])('MUST refuse the reason "%s", which names no day or nothing to use', (reason) => {
  expect(() => refuseUndatedDeprecations(invented(reason))).toThrow(
    `Cannot deprecate without a day: Query.title has "${reason}". Write until when it stays, six months ahead or more, and what to use: @deprecated(reason: "until 2027-06-01: use name")`,
  )
})

test('MUST not build a schema that deprecates a field of a noun without a day, and show one with a day to clients', async () => {
  for (const part of ['schema', 'src/findings']) cpSync(join(root, part), join(copy, part), { recursive: true })
  const file = join(copy, 'schema/theme.graphql')
  const text = readFileSync(file, 'utf8')
  const deprecate = (reason: string) => {
    writeFileSync(
      file,
      text.replace(/^ {2}name: String!.*$/m, (line) => `${line} @deprecated(reason: "${reason}")`),
    )
    return publicSchema(copy, readModel(join(copy, 'schema')))
  }
  await expect(deprecate('use label')).rejects.toThrow('Theme.name has "use label"')
  const schema = await deprecate('until 2027-06-01: use label')
  expect(deprecationsOf(schema)).toContainEqual({
    path: 'Theme.name',
    until: '2027-06-01',
    reason: 'until 2027-06-01: use label',
  })
  expect(publicSdl(schema)).toContain('name: String! @deprecated(reason: "until 2027-06-01: use label")')
})

test('MUST count six months from the version that deprecated, not from when the test runs', () => {
  expect(
    noticeProblems([on('2026-11-24', invented()), on('2026-12-01', invented('until 2027-05-31: use name'))]),
  ).toEqual(['Query.title is deprecated on 2026-12-01 until 2027-05-31: 2027-06-01 is the soonest day'])
  const kept = invented('until 2027-06-01: use name')
  expect(noticeProblems([on('2026-12-01', kept), on('2027-05-20', kept)])).toEqual([])
  expect(noticeProblems([on('2027-01-01', invented('until 2027-06-30: use name'))])).toHaveLength(1)
})

test('MUST give six months again when the day is brought forward, and none when it is put off', () => {
  const [late, early] = [invented('until 2028-01-01: use name'), invented('until 2027-06-01: use name')]
  expect(noticeProblems([on('2026-11-24', late), on('2027-01-10', early)])).toEqual([
    'Query.title is deprecated on 2027-01-10 until 2027-06-01: 2027-07-10 is the soonest day',
  ])
  expect(noticeProblems([on('2026-11-24', early), on('2027-05-31', late)])).toEqual([])
})

test('MUST keep what is deprecated until its day', () => {
  const deprecated = on('2026-11-24', invented('until 2027-06-01: use name'))
  const without = buildSchema('type Query { name: String }')
  expect(noticeProblems([deprecated, on('2027-05-31', without)])).toEqual([
    'Query.title is gone on 2027-05-31: it was to stay until 2027-06-01',
  ])
  expect(noticeProblems([deprecated, on('2027-06-01', without)])).toEqual([])
})

test.each([
  ['2026-11-24', '2027-05-24'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
])('MUST take %s and six months for %s', (day, later) => {
  expect(sixMonthsAfter(day)).toBe(later)
})
