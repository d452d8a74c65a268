/** The commands that make and measure large sets say what they want. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const bench = resolve(import.meta.dirname, '../../bench')
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bench, script), ...args], { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}`.split('\n')[0] }
}
const generate = 'generate/generate.mjs'
const measure = 'ingest/bench-ingest.mjs'
const ask = 'questions/bench-questions.mjs'

test.each([
  [generate, ['--out', 'large', '--nodes', '5'], /'5' is invalid. Allowed is a whole number, 100 to 10,000,000\.$/],
  [generate, ['--out', 'large', '--nodes', '1e5'], /'1e5' is invalid. Allowed is a whole number/],
  [generate, ['--out', 'large', '--relationships', '3'], /'3' is invalid. Allowed is a number, 4 to 100\.$/],
  [generate, ['--out', 'large', '--random-seed', '-1'], /'-1' is invalid|argument missing/],
  [generate, [], /required option '--out <folder>' not specified/],
  [generate, ['--out', 'large', '--bogus'], /unknown option '--bogus'/],
  [measure, ['--nodes', 'many'], /'many' is invalid. Allowed is a whole number, 100 to 10,000,000\.$/],
  [measure, ['100000'], /too many arguments/],
  [ask, ['--requests', '1'], /'1' is invalid. Allowed is a whole number, 10 to 10,000\.$/],
  [ask, ['--question', 'nothing-like-it'], /Cannot find the question nothing-like-it/],
])('MUST end %s %j with 2 and a sentence that says what is wrong', (script, args, words) => {
  expect(run(script, ...args)).toEqual({ status: 2, said: expect.stringMatching(words) })
})

test.each([generate, measure, ask])('MUST say with --help how %s is used', (script) => {
  expect(run(script, '--help')).toMatchObject({ status: 0, said: expect.stringMatching(/^Usage: npm run .+ -- /) })
})

test('MUST say why a folder cannot be written', () => {
  const file = import.meta.filename
  expect(run(generate, '--nodes', '100', '--out', file)).toEqual({
    status: 1,
    said: `Cannot write the folder "${file}": it is a file. Name another with --out`,
  })
})
