/** `/changelog`: how the public schema changed, newest first; a page for people, JSON for programs. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { SchemaVersion } from '../../src/schema/changelog.js'
import { serve } from '../support/serve.js'
import { startServer } from '../support/start-server.js'
import { absentDatabase } from '../support/test-database.js'

const { get, ask } = await serve({ country: [{ id: 'XAA', name: 'Inventia' }] })
const page = { headers: { accept: 'text/html' } }

const versions: readonly SchemaVersion[] = [
  {
    version: '2027-06-02.1',
    on: '2027-06-02',
    isFirst: false,
    changes: [
      { level: 'BREAKING', path: 'Query.old', message: "Field 'old' <b>was removed" },
      { level: 'DANGEROUS', path: 'Query.kept.from', message: 'Default value changed' },
      { level: 'SAFE', path: 'Query.added', message: "Field 'added' was added" },
    ],
  },
  { version: '2026-11-24.1', on: '2026-11-24', isFirst: true, changes: [] },
]

test('MUST give programs the versions of schema/history, newest first, with days and what breaks them', async () => {
  const response = await get('/changelog')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('vary')).toContain('accept')
  const told = await response.json()
  const kept: SchemaVersion[] = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../schema/history/changelog.json'), 'utf8'),
  )
  expect(told).toMatchObject({ schema: '/schema.graphql', deprecated: [], versions: kept })
  const names = kept.map(({ version }) => version)
  expect(names).toEqual(names.toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true })))
})

test('MUST count what is breaking, dangerous and safe, and show people the same on a page', async () => {
  const server = await startServer(absentDatabase(), {
    changelog: versions,
    deprecations: [{ path: 'Query.name', until: '2027-12-01', reason: 'until 2027-12-01: use label' }],
  })
  try {
    const told = await (await server.get('/changelog')).json()
    expect(told.versions[0]).toEqual({ ...versions[0], breaking: 1, dangerous: 1, safe: 1 })
    expect(told.deprecated).toEqual([
      { path: 'Query.name', until: '2027-12-01', reason: 'until 2027-12-01: use label' },
    ])
    const response = await server.get('/changelog', page)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const text = await response.text()
    expect(text).toContain('1 breaking, 1 dangerous, 1 safe, against the version before.')
    expect(text).toMatch(
      /2027-06-02[^]*<h3>Breaking<\/h3>[^]*Query\.old[^]*<h3>Dangerous<\/h3>[^]*2026-11-24[^]*The first version/,
    )
    expect(text).toContain('<code>Query.name</code> until 2027-12-01: use label')
    expect(text).not.toContain('<b>')
  } finally {
    await server.close()
  }
})

test('MUST answer programs that also take HTML with JSON, and only to GET', async () => {
  const both = await get('/changelog', { headers: { accept: 'application/json, text/html' } })
  expect(both.headers.get('content-type')).toMatch(/^application\/json/)
  expect((await get('/changelog', { method: 'POST' })).status).toBe(405)
})

test('MUST tell the deprecations that the schema has', async () => {
  const { data } = await ask('{ __schema { types { name fields(includeDeprecated: true) { isDeprecated } } } }')
  const { deprecated } = await (await get('/changelog')).json()
  expect(deprecated).toHaveLength((JSON.stringify(data).match(/"isDeprecated":true/g) ?? []).length)
})
