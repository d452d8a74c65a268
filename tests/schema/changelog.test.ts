/** The public schema's history: schema/history has every version, its changelog.json how each differs from the one before. */
import { join, resolve } from 'node:path'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { readModel } from '../../src/model/read-model.js'
import { publicSchema } from '../../src/open-answering.js'
import { publicSdl } from '../../src/schema/public-sdl.js'
import { changelogOf, changesBetween } from '../support/compare-schemas.js'
import { differenceFrom, nameToday, readHistory, schemaOf, sdlOf, type KeptVersion } from '../support/schema-history.js'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'schema/history')
const sdl = publicSdl(await publicSchema(root, readModel(join(root, 'schema'))))

/** The versions as they should be kept: the newest one is the schema as it is now. */
function wantedHistory(): readonly KeptVersion[] {
  const history = readHistory(folder)
  const on = new Date().toISOString().slice(0, 10)
  const name = nameToday(history, on)
  const isNew = name !== history.at(-1)?.name
  if (isNew && publicSdl(schemaOf(history)) === sdl) return history
  const before = isNew ? history : history.slice(0, -1)
  return [...before, { name, on, text: differenceFrom(before, sdl) }]
}

const wanted = wantedHistory()

test('MUST keep the schema as it is now as the newest version of schema/history (npm test -- -u writes it)', async () => {
  const newest = wanted.at(-1)
  await expect(newest?.text).toMatchFileSnapshot(join(folder, `${newest?.name}.graphql`))
})

test('MUST say in changelog.json what each version changed (npm test -- -u writes it: read it)', async () => {
  const text = `${JSON.stringify(await changelogOf(wanted), null, 2)}\n`
  await expect(text).toMatchFileSnapshot(join(folder, 'changelog.json'))
})

const first = '"""Root."""\ntype Query {\n  """Old."""\n  old: Int\n  """Kept."""\n  kept(from: Int): Int\n}'
const second =
  '"""Root."""\ntype Query {\n  """Kept."""\n  kept(from: Int = 2): Int\n  """Added."""\n  added: Added\n}\n\n"""New."""\ntype Added {\n  """Its id."""\n  id: ID!\n}'

test('MUST call what breaks clients BREAKING, what may surprise them DANGEROUS, and the rest SAFE', async () => {
  expect(await changesBetween(buildSchema(first), buildSchema(second))).toEqual([
    { level: 'BREAKING', path: 'Query.old', message: expect.stringContaining("'old' was removed") },
    { level: 'DANGEROUS', path: 'Query.kept.from', message: expect.stringContaining("'2' was added") },
    { level: 'SAFE', path: 'Added', message: "Type 'Added' was added" },
    { level: 'SAFE', path: 'Query.added', message: expect.stringContaining("'added' was added") },
  ])
})

test('MUST get each version back from the definitions that it changed', () => {
  const versions: KeptVersion[] = []
  for (const [index, text] of [first, second, first].entries())
    versions.push({ name: `v${index}`, on: '2026-11-24', text: differenceFrom(versions, text) })
  expect(versions[2]?.text).toMatch(/^# removed: Added\n\n"""Root."""/)
  expect([1, 2, 3].map((count) => publicSdl(schemaOf(versions.slice(0, count))))).toEqual(
    [first, second, first].map((text) => publicSdl(buildSchema(text))),
  )
  expect(sdlOf(versions)).not.toContain('Added')
})

test('MUST count a change as the newest version of the same day, and open a new one on another', () => {
  const history = [
    { name: '2026-11-24.1', on: '2026-11-24', text: '' },
    { name: '2026-11-24.2', on: '2026-11-24', text: '' },
  ]
  expect(nameToday(history, '2026-11-24')).toBe('2026-11-24.2')
  expect(nameToday(history, '2026-11-25')).toBe('2026-11-25.1')
})
