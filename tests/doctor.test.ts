/** `doctor`: what a start needs, one line each, and what to do about what is wrong. */
import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { userFolder } from './support/cli.js'
import { neo4jUri } from './support/neo4j-uri.js'

const root = resolve(import.meta.dirname, '..')
const home = mkdtempSync(join(tmpdir(), 'untoc-doctor-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const { cli } = userFolder()

const doctor = (environment: Record<string, string>) =>
  new Promise<{ code: number; output: string }>((done) => {
    const env = { ...process.env, LOCAL_NEO4J_HOME: home, NEO4J_URI: '', PORT: '0', ...environment }
    execFile(process.execPath, [join(root, 'dist/cli.js'), 'doctor'], { env }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })

test('MUST look at the database that is given, and say what it holds', async () => {
  const { code, stdout } = await cli('doctor')
  expect(stdout).toMatch(/^✔ Node {6}v\d+/)
  expect(stdout).toMatch(/✔ database {2}Neo4j 5\.26\.\d+ community answers in \d+ ms; it (holds|is empty)/)
  expect([0, 1]).toContain(code)
})

test('MUST name all that is wrong at once, with what to do, and end with 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => taken.once('listening', done))
  const address = taken.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { code, output } = await doctor({ PORT: port, JAVA_HOME: '', PATH: home })
  taken.close()
  expect(code).toBe(1)
  expect(output).toContain(`✖ port      Cannot listen on port ${port} of 127.0.0.1: it is taken; set PORT to another`)
  expect(output).toMatch(/✖ Java .*there is no `java` on PATH/)
  expect(output).toMatch(/apt-get install openjdk-17/)
  expect(output).toMatch(/✖ Maven .*no `mvn` on PATH/)
  expect(output).toMatch(/✔ disk .*MB are free/)
  expect(output).toMatch(/3 things to mend/)
})

test('MUST say which setting cannot be used, and look at the rest all the same', async () => {
  const { code, output } = await doctor({ PORT: 'many', MAX_COST: '1' })
  expect(code).toBe(1)
  expect(output).toMatch(/✖ settings {2}Cannot use the settings:/)
  expect(output).toMatch(/PORT: found "many", allowed 1 to 65535/)
  expect(output).toMatch(/MAX_COST: found "1", allowed 100 to/)
  expect(output).toMatch(/✔ memory/)
})

test('MUST say that the database at NEO4J_URI cannot be reached', async () => {
  const { code, output } = await doctor({ NEO4J_URI: 'bolt://127.0.0.1:1', PORT: '4123' })
  expect([code, neo4jUri() !== '']).toEqual([1, true])
  expect(output).toMatch(/✖ database {2}Nobody answers at bolt:\/\/127\.0\.0\.1:1: check/)
})
