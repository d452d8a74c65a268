/** README's lines on asking by address and by command, typed one by one on the real seed. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { userFolder } from './support/cli.js'
import { serve } from './support/serve.js'
import { warm } from './support/warm.js'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const section = /## Ask by address or by command\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
const lines = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) => (match[1] ?? '').trim().split('\n'))
const { cli } = userFolder()
const { url, get } = await serve(join(root, 'seed'))
await warm({ get }, '/q/treaty-status.json?country=KEN')
const folder = mkdtempSync(join(tmpdir(), 'untoc-asking-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What each line gives: on the terminal, or in the file that it names. */
const given: readonly (readonly [begins: string, shows: RegExp, file?: string])[] = [
  ["curl -s 'http://127.0.0.1:4000/q/treaty-status.json?country=KEN'", /"dataVersion":1.*"standing":"BOUND"/s],
  ["curl -s 'http://127.0.0.1:4000/q/events-between.csv", /^\uFEFFid,title,.*\r\n.*2022/, 'events.csv'],
  ["curl -s 'http://127.0.0.1:4000/q/treaty-status.csv?contry=KEN'", /did you mean \\"country\\"\?/],
  ['npm run --silent cli -- ask', /^ {2}treaty-status +What binds a country/m],
  ['npm run --silent cli -- ask treaty-status --help', /--country <id> +ISO 3166-1 alpha-3 code/],
  ['npm run --silent cli -- ask treaty-status --country KEN', /data version 1, complete\n$/],
  ['npm run --silent cli -- ask events-between', /^$/],
]

test('MUST show a line of each kind', () => {
  expect(lines.map((line, index) => line.startsWith(given[index]?.[0] ?? '-'))).toEqual(given.map(() => true))
})

test.each(given.map(([begins, ...rest], index) => [begins, lines[index] ?? '', ...rest] as const))(
  'MUST answer: %s',
  async (_begins, line, shows, file) => {
    const printed = line.startsWith('curl') ? await curl(line) : (await cli(...line.split(' ').slice(5))).stdout
    expect(file ? readFileSync(join(folder, file), 'utf8') : printed).toMatch(shows)
  },
)

/** As typed, but to the server of this test and into a folder of its own. */
async function curl(line: string): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', line.replace('http://127.0.0.1:4000', url)], {
    cwd: folder,
  })
  return stdout
}
