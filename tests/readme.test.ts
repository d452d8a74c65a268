/** README says what is so: its examples answer on the real seed, its tables are those of the code. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { settingsHelp } from '../src/config.js'
import { statuses } from '../src/errors.js'
import { serve } from './support/serve.js'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
const { ask, url } = await serve(join(root, 'seed'))

test('MUST show five examples', () => {
  expect(examples).toHaveLength(5)
})

test.each(examples)('MUST answer the example as it stands, with a source: %s', async (example) => {
  const { data, errors } = await ask(example)
  expect(errors).toBeUndefined()
  expect(JSON.stringify(data)).toMatch(/"sources":\[\{|"sourcesConnection":\{"edges":\[\{/)
})

test('MUST answer the curl example', async () => {
  const body = /-d '(\{.*\})'/.exec(readme)?.[1] ?? ''
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect(await response.json()).toMatchObject({ data: { about: { dataVersion: 1 } } })
})

test('MUST list the settings as the code has them', () => {
  const lines = settingsHelp().map(({ name, byDefault, description, allowed }) => {
    const range = allowed ? `; ${allowed.replace('allowed ', '')}` : ''
    return `| \`${name}\` | ${byDefault ? `\`${byDefault}\`` : ''} | ${description}${range} |`
  })
  expect(tableOf('settings')).toEqual(lines)
})

test('MUST list the error codes as the code has them', () => {
  const codes = tableOf('errors').map((line) =>
    line
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
  expect(codes).toEqual(Object.entries(statuses).map(([code, status]) => [code, String(status)]))
})

function tableOf(name: string): string[] {
  const body = readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
  return body.split('\n').filter((line) => line.startsWith('| `'))
}
