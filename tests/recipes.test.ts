/** The recipes of README, each carried out in a copy of schema/, seed/ and queries/ as a newcomer would. */
import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { startServer } from './support/start-server.js'
import { clearDatabase, testDatabase } from './support/test-database.js'
import { neo4jUri } from './support/neo4j-uri.js'

const root = resolve(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'untoc-recipes-'))
for (const folder of ['schema', 'seed', 'queries']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
const database = testDatabase()
await clearDatabase(database)
afterAll(async () => {
  // Other test files expect the constraints of the package's own nouns only.
  await database.command('DROP CONSTRAINT unique_laboratory_id IF EXISTS')
  await database.close()
  rmSync(copy, { recursive: true, force: true })
})

/** Runs `untoc-graph` on the copy, with the test database as NEO4J_URI; gives what it printed and its exit code. */
async function cli(...args: string[]): Promise<{ code: number; text: string }> {
  const folders = ['--schema', join(copy, 'schema'), '--seed', join(copy, 'seed')]
  const run = promisify(execFile)(process.execPath, [join(root, 'dist/cli.js'), ...args, ...folders], {
    env: { ...process.env, NEO4J_URI: neo4jUri(), NEO4J_PASSWORD: 'none' },
  })
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  )
}

test('MUST add a noun: a schema file, the header that check prints, a row, and it can be asked', async () => {
  const fields =
    '"Readable key." id: ID! "Name." name: String! "Where it is." basedIn: [Country!]! @relationship(type: "BASED_IN", direction: OUT, properties: "Claim")'
  writeFileSync(
    join(copy, 'schema/laboratory.graphql'),
    `"A place that examines evidence."\ntype Laboratory @node { ${fields} }\n`,
  )
  const missing = await cli('check')
  expect(missing.code).toBe(1)
  const header = /id,name,basedIn,basis\S*/.exec(missing.text)?.[0] ?? ''
  expect(header).toBe('id,name,basedIn,basis,confidence,asOf,source,locator,rejected')
  writeFileSync(
    join(copy, 'seed/laboratory.csv'),
    `${header}\ninvented-laboratory,Invented Laboratory,KEN,,,,editor-themes,,\n`,
  )
  expect(await cli('check')).toMatchObject({ code: 0 })
  expect(await cli('seed')).toMatchObject({ code: 0 })
  const server = await startServer(database, { root: copy })
  try {
    const { data } = await server.ask(
      '{ laboratory(id: "invented-laboratory") { label basedIn { name } sources { id } } }',
    )
    expect(data).toEqual({
      laboratory: { label: 'Invented Laboratory', basedIn: [{ name: 'Kenya' }], sources: [{ id: 'editor-themes' }] },
    })
  } finally {
    await server.close()
  }
})

test('MUST add a question: one file, and it is listed and answers', async () => {
  const text =
    '# title: Which themes are there?\n# who: researcher\n# example: {}\nquery Themes { themes { id label } }\n'
  writeFileSync(join(copy, 'queries/themes.graphql'), text)
  const server = await startServer(database, { root: copy })
  try {
    const listed = await (await server.get('/questions.json')).json()
    expect(listed.questions).toContainEqual(
      expect.objectContaining({ slug: 'themes', title: 'Which themes are there?', who: 'researcher' }),
    )
    const { data } = await server.ask(text)
    expect(data?.['themes']).toHaveLength(16)
    expect((await (await server.get('/q/themes.csv')).text()).split('\r\n').slice(0, 1)).toEqual([
      'id,label,complete,dataVersion',
    ])
    const { paths } = await (await server.get('/openapi.json')).json()
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/q/themes.json', '/q/themes.csv', '/q/themes.xlsx']))
  } finally {
    await server.close()
  }
})

test('MUST add a source: a row, named by another row; the dry run shows what changes, and the seed writes it', async () => {
  appendFileSync(
    join(copy, 'seed/source.csv'),
    'invented-page,,,https://example.org/page,ORGANIZATION,,2026-11,,,,,,,\n',
  )
  expect((await cli('check')).text).toContain('No problem found')
  const header = readFileSync(join(copy, 'seed/theme.csv'), 'utf8').split('\n')[0]
  expect(header).toBe('id,name,description,basis,confidence,asOf,source,locator,rejected')
  appendFileSync(join(copy, 'seed/theme.csv'), 'invented-theme,Invented theme,,,,,invented-page,,\n')
  const planned = await cli('seed', '--dry-run')
  expect(planned.text).toMatch(/Create Source invented-page/)
  expect(planned.text).toMatch(/Create Theme invented-theme/)
  expect(planned.text).toMatch(/Nothing was written/)
  expect((await cli('seed')).text).toMatch(/Written: data version 2/)
})
