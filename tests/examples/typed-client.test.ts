/** The typed client of examples/: generated, compiled and run as its README says. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'examples/typed-client')
const output = mkdtempSync(join(tmpdir(), 'untoc-client-'))
afterAll(() => rmSync(output, { recursive: true, force: true }))
const { url } = await serve(tiny)

/** Runs a JavaScript file in the example's folder; what it printed, and how it ended. */
function node(file: string, ...args: string[]): Promise<{ code: number; text: string }> {
  return promisify(execFile)(process.execPath, [file, ...args], { cwd: folder }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, text: stdout + stderr }),
  )
}

/** The file of a tool's command, by the package that it is in. */
function tool(name: string, command: string): string {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  return join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[command])
}

const tsc = tool('typescript', 'tsc')
const client = (...args: string[]) => node(join(output, 'who-can-help.js'), ...args, `${url}/graphql`)
let compiled: { code: number; text: string }
beforeAll(async () => {
  writeFileSync(join(output, 'package.json'), '{ "type": "module" }')
  compiled = await node(tsc, '--outDir', output)
})

test('MUST be what codegen makes of the schema and the question as they are (npm run codegen writes it)', async () => {
  expect(await node(tool('@graphql-codegen/cli', 'graphql-codegen'), '--check')).toMatchObject({ code: 0 })
})

test('MUST compile', () => {
  expect(compiled).toEqual({ code: 0, text: '' })
})

test('MUST not compile with a variable or a field that the question does not have', async () => {
  const file = join(folder, `wrong-${process.pid}.ts`)
  writeFileSync(
    file,
    `import { ask } from './ask.js'
import { WhoCanHelpDocument } from './generated/graphql.js'
const { whoCanHelp } = await ask('', WhoCanHelpDocument, { country: 'MEX', first: 'five' })
console.log(whoCanHelp.lines[0]?.place, whoCanHelp.note.length)
`,
  )
  const { code, text } = await node(tsc, '--noEmit').finally(() => rmSync(file))
  expect(code).not.toBe(0)
  expect(text).toContain("Type 'string' is not assignable to type 'number'")
  expect(text).toContain("Property 'place' does not exist")
  expect(text).toContain("'whoCanHelp.note' is possibly 'null'")
})

test('MUST print who can help, and who says so, as the API answers', async () => {
  const helpers = [
    '  Invented Watch (HERE), says Invented report, list 2',
    '  Invented Institute (SUBREGION), says Invented report, list 1; Invented report, list 2',
    '  Invented Union (REGION), says Invented report, list 1; Invented report, list 2',
  ]
  const { code, text } = await client('XAA', 'trafficking')
  expect(code).toBe(0)
  expect(text.split('\n')).toEqual([
    '2010-10  Invented: protect the victims of invented trafficking',
    ...helpers,
    '2015  Invented: protect these victims better',
    ...helpers,
    '2020~  Invented: protect these victims best',
    ...helpers,
    '',
  ])
})

test('MUST pass on what the API says is wrong', async () => {
  const { code, text } = await client('XYZ', 'trafficking')
  expect(code).toBe(1)
  expect(text).toContain('XYZ')
  expect(text).not.toContain(' at ')
})
