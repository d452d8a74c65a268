/** README's tour, typed line by line on the real seed. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { userFolder } from './support/cli.js'
import { serve } from './support/serve.js'
import { getInTime } from './support/get-in-time.js'

const root = resolve(import.meta.dirname, '..')
const section = /## A tour\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
const lines = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) => (match[1] ?? '').trim().split('\n'))
const { shell } = userFolder()
const { url, get } = await serve(join(root, 'seed'))
await getInTime({ get }, '/brief/MEX')
const folder = mkdtempSync(join(tmpdir(), 'untoc-tour-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What each line gives: on the terminal, or in the file that it names. */
const given: readonly (readonly [begins: string, shows: RegExp, file?: string])[] = [
  ["curl -s 'http://127.0.0.1:4000/q/who-can-help.json", /"whoCanHelp".*"helpers".*"sources"/s],
  ["curl -s 'http://127.0.0.1:4000/brief/MEX", /<h1>Dialogue brief: Mexico<\/h1>/, 'brief-mexico.html'],
  ["curl -s 'http://127.0.0.1:4000/q/coverage.csv", /NGO/],
  ["curl -s 'http://127.0.0.1:4000/q/path.json", /"path".*"inWords".*"sources"/s],
  ["curl -s 'http://127.0.0.1:4000/q/neighbourhood.gexf", /<gexf [\s\S]*gi-toc/, 'gi-toc.gexf'],
  ['npm run --silent cli -- ask focal-points', /^\S*[^\n]*focalPoint[^\n]*\n[\s\S]*MEX/],
]

test('MUST show a line of each kind', () => {
  expect(lines.map((line, index) => line.startsWith(given[index]?.[0] ?? '-'))).toEqual(given.map(() => true))
})

test.each(given.map(([begins, ...rest], index) => [begins, lines[index] ?? '', ...rest] as const))(
  'MUST answer: %s',
  async (_begins, line, shows, file) => {
    const printed = line.startsWith('curl') ? await curl(line) : (await shell(line)).stdout
    expect(file ? readFileSync(join(folder, file), 'utf8') : printed).toMatch(shows)
  },
)

/** As typed, but to the server of this test and into a folder of its own. */
async function curl(line: string): Promise<string> {
  const typed = line.replace('http://127.0.0.1:4000', url).replace('curl -s', 'curl -sf')
  const { stdout } = await promisify(execFile)('sh', ['-c', typed], { cwd: folder, maxBuffer: 50_000_000 })
  return stdout
}
