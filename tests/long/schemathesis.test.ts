/** Ten thousand cases that Schemathesis makes up from `/openapi.json` and from the schema at `/graphql`: none may break the server. */
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { watchedServer } from '../support/hostile-asking.js'
import { installPythonTool } from '../support/python-tool.js'

const least = 10_000
// Making a case up takes longer than answering it: one phase, one check, and what fails is not made smaller.
const how = ['--phases', 'fuzzing', '--checks', 'not_a_server_error', '--seed', '20261124', '--no-shrink', '--no-color']
const quietly = [
  '--suppress-health-check',
  'all',
  '--generation-database',
  'none',
  '--warnings',
  'off',
  '--workers',
  '2',
]

const lineShape = z.object({ path: z.string(), status: z.number() })
const faultShape = z.object({ errorId: z.string(), err: z.object({ message: z.string() }) })
const statuses: number[] = []
const faults: string[] = []
const { server } = await watchedServer({ write: readLine })
const schemathesis = await installPythonTool('schemathesis==4.32.5', 'schemathesis')
afterAll(() => schemathesis.remove())

// An answer of GraphQL with an error is a failure to it, whatever the error: there the log alone decides.
const runs = [
  { at: '/openapi.json', examples: 45, exit: { code: 0, output: '' } },
  { at: '/graphql', examples: 44, exit: { code: expect.any(Number), output: expect.any(String) } },
]
let cases = 0

test.each(runs)(
  'MUST answer what Schemathesis makes up from $at without a 5xx',
  async ({ at, examples, exit }) => {
    statuses.length = 0
    const { code, output } = await schemathesis.run(
      ['run', `${server.url}${at}`, ...how, ...quietly, '--continue-on-failure', '--max-examples', String(examples)],
      { timeoutMs: 400_000, env: { SCHEMATHESIS_HOOKS: join(import.meta.dirname, 'schemathesis/scalars.py') } },
    )
    const generated = Number(/^\s*(\d+) generated/m.exec(output)?.[1])
    console.log(`Schemathesis on ${at}: ${generated} cases, ${statuses.length} requests, exit code ${code}`)
    expect({ faults, broken: statuses.filter((status) => status >= 500) }).toEqual({ faults: [], broken: [] })
    expect({ code, output: code === 0 ? '' : output.slice(-3_000) }).toEqual(exit)
    // What it says that it sent has come.
    expect(statuses.length).toBeGreaterThanOrEqual(generated)
    cases += generated
  },
  420_000,
)

test(`MUST have had ${least} cases`, () => {
  expect(cases).toBeGreaterThanOrEqual(least)
})

function readLine(text: string): void {
  const line: unknown = JSON.parse(text)
  const { data } = lineShape.safeParse(line)
  if (data) statuses.push(data.status)
  const fault = faultShape.safeParse(line)
  if (fault.data) faults.push(fault.data.err.message.slice(0, 300))
}
