/** `changes` tells what was added, changed and removed since a version or a day, for people and for programs. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from 'htmlparser2'
import { getElementsByTagName, textContent } from 'domutils'
import { userFolder } from '../support/cli.js'
import { seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { cli } = userFolder()
const base = {
  country: [{ id: 'XAA', name: 'Inventia' }],
  crime: [{ id: 'arson', name: 'Arson' }],
  theme: [{ id: 'care', name: 'Care' }],
}
beforeAll(async () => {
  await clearDatabase(database)
  await seed(database, base)
  await seed(database, {
    country: [{ id: 'XAA', name: 'Inventia & <Fictia>' }],
    crime: [{ id: 'arson', name: 'Arson' }],
    group: [{ id: 'few', name: 'Few' }],
  })
})
afterAll(() => database.close())

test('MUST list as a table what changed since a version', async () => {
  const { code, stdout } = await cli('changes', '--since', '1')
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  const words = lines.slice(1, -1).map((line) => {
    const [what, noun, id, version] = line.split(/\s+/)
    return [what, noun, id, version, line.split(/\s+/).slice(7).join(' ')]
  })
  expect(words).toEqual([
    ['Changed', 'Country', 'XAA', '2', 'name'],
    ['Removed', 'Theme', 'care', '2', ''],
    ['Added', 'Group', 'few', '2', ''],
  ])
  expect(lines.at(-1)).toBe('Added 1, changed 1, removed 1 since version 1, up to version 2')
})

test('MUST list nothing since the version that stands, and all of it since a day', async () => {
  expect((await cli('changes', '--since', '2')).stdout).toBe(
    'Added 0, changed 0, removed 0 since version 2, up to version 2\n',
  )
  const day = new Date().toISOString().slice(0, 10)
  const { stdout } = await cli('changes', '--since', day)
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(`Added 5, changed 1, removed 1 since ${day}, up to version 2`)
})

test('MUST give the values before and after as JSON', async () => {
  const { stdout } = await cli('changes', '--since', '1', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject([
    {
      kind: 'UPDATE',
      nodeId: 'XAA',
      version: 2,
      origin: 'seed',
      fields: ['name'],
      before: { name: 'Inventia' },
      after: { name: 'Inventia & <Fictia>' },
    },
    { kind: 'REMOVE', nodeId: 'care', after: null },
    { kind: 'CREATE', nodeId: 'few', before: null },
  ])
})

test('MUST give a feed in Atom with an entry for each change', async () => {
  const { stdout } = await cli('changes', '--since', '1', '--format', 'atom')
  const feed = parseDocument(stdout, { xmlMode: true })
  const entries = getElementsByTagName('entry', feed)
  const texts = (name: string) => entries.map((entry) => textContent(getElementsByTagName(name, entry)))
  expect(texts('id')).toEqual([
    'urn:untoc-graph:change:2-XAA',
    'urn:untoc-graph:change:2-care',
    'urn:untoc-graph:change:2-few',
  ])
  expect(texts('title')[0]).toBe('Changed Country XAA: name')
  expect(texts('summary')[0]).toBe('Data version 2, by seed\nname: "Inventia" -> "Inventia & <Fictia>"')
  expect(getElementsByTagName('author', feed)).toHaveLength(1)
  expect(stdout).toContain('Inventia &amp; &lt;Fictia&gt;')
})

test.each([
  ['tomorrow', 'Cannot use --since "tomorrow": allowed is a data version such as 3, or a day such as 2026-11-24'],
  ['2026-02-30', 'Cannot use --since "2026-02-30"'],
  ['7', 'Cannot list changes since version 7: the database holds version 2; allowed is 0 to 2'],
])('MUST refuse --since %s', async (since, words) => {
  const { code, stderr } = await cli('changes', '--since', since)
  expect(code).toBe(1)
  expect(stderr).toContain(words)
})
