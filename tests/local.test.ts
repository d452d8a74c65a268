import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldersOf } from '../src/local/folders.js'
import { resolveJars } from '../src/local/jars.js'
import { withLock } from '../src/local/lock.js'
import { readPassword } from '../src/local/neo4j-home.js'
import { startLocalNeo4j } from '../src/local/start-local-neo4j.js'
import { listUsers } from '../src/local/users.js'

// A process number that no system gives: Linux ends at 4,194,304, macOS at 99,999.
const nobody = 99_999_999
const fakeMaven = 'for word; do case $word in -DoutputDirectory=*) echo jar > "${word#*=}/neo4j.jar";; esac; done'

let folder: string
let notes: string[]
const home = () => join(folder, 'home')
const report = { note: (line: string) => void notes.push(line), step: <T>(_: string, work: () => Promise<T>) => work() }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untoc-graph-local-'))
  notes = []
  mkdirSync(join(folder, 'bin'))
  mkdirSync(home())
  writePom('5.26.1')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('MUST name what to install, and the two other ways, when there is no java on PATH', async () => {
  const error = await refusal()
  expect(error).toMatchObject({ code: 'MISSING_TOOL' })
  expect(error.message).toMatch(/needs Java 17 or newer, and there is no `java` on PATH/)
  expect(error.message).toMatch(/apt-get install openjdk-17.*brew install.*docker compose up.*NEO4J_URI=/s)
})

test('MUST say which Java was found when it is too old', async () => {
  fakeProgram('java', `echo 'openjdk version "11.0.28" 2025-07-15' >&2`)
  expect((await refusal()).message).toMatch(/needs Java 17 or newer, and `java` is version 11\.0\.28/)
})

test('MUST say that Maven is missing when its jars are not here', async () => {
  fakeProgram('java', `echo 'openjdk version "17.0.1" 2021-10-19' >&2`)
  const error = await refusal()
  expect(error).toMatchObject({ code: 'MISSING_TOOL' })
  expect(error.message).toMatch(/no `mvn` on PATH.*apt-get install maven.*docker compose up.*NEO4J_URI=/s)
  expect(listUsers(home())).toEqual([])
})

test('MUST say what Maven said when it could not fetch', async () => {
  fakeProgram('mvn', `echo '[ERROR] Could not transfer artifact x: Unknown host repo.invalid'; exit 1`)
  await expect(jars()).rejects.toThrow(
    /Maven could not fetch its jars:\n {2}Could not transfer artifact x: Unknown host/,
  )
  expect(existsSync(join(home(), 'lib-5.26.1'))).toBe(false)
})

test('MUST fetch again after a download that was killed, and not once it is complete', async () => {
  mkdirSync(join(home(), 'lib-5.26.1.partial-99999999'))
  writeFileSync(join(home(), 'lib-5.26.1.partial-99999999/half.jar'), '')
  fakeProgram('mvn', fakeMaven)
  expect(await jars()).toEqual({ folder: join(home(), 'lib-5.26.1'), version: '5.26.1' })
  expect(readdirSync(home())).toEqual(['lib-5.26.1'])
  expect(readdirSync(join(home(), 'lib-5.26.1'))).toEqual(['neo4j.jar'])
  expect(notes).toEqual(['An earlier download was not finished: fetching again'])
  rmSync(join(folder, 'bin/mvn'))
  await jars()
})

test('MUST fetch another version when pom.xml names one, and remove the old', async () => {
  fakeProgram('mvn', fakeMaven)
  await jars()
  writePom('5.26.2')
  await jars()
  expect(readdirSync(home())).toEqual(['lib-5.26.2'])
  expect(notes).toEqual(['Neo4j 5.26.2 replaces 5.26.1, as pom.xml says; the data stays'])
})

test.each([
  ['of a process that is gone', JSON.stringify({ pid: nobody, started: '1' })],
  ['of an earlier process with the same number', JSON.stringify({ pid: process.pid, started: 'earlier' })],
  ['that a kill left empty', ''],
])('MUST take over a lock %s', async (_, text) => {
  const lock = join(home(), 'lock')
  writeFileSync(lock, text)
  utimesSync(lock, 1, 1)
  let stale = 0
  expect(await withLock(lock, { onStale: () => stale++ }, async () => 'done')).toEqual({ value: 'done' })
  expect(stale).toBe(1)
  expect(readdirSync(home())).toEqual([])
})

test('MUST let one at a time hold a lock, and give up when patience ends', async () => {
  const lock = join(home(), 'lock')
  await withLock(lock, {}, async () => {
    const waited: number[] = []
    const impatient = { patience: 150, onWait: (pid: number) => void waited.push(pid) }
    expect(await withLock(lock, impatient, async () => 'done')).toBeUndefined()
    expect(waited).toEqual([process.pid])
  })
})

test('MUST strike off users that were killed', () => {
  mkdirSync(join(home(), 'users'))
  writeFileSync(join(home(), `users/${nobody}`), JSON.stringify({ pid: nobody, started: '1', address: 'http://a' }))
  expect(listUsers(home())).toEqual([])
  expect(readdirSync(join(home(), 'users'))).toEqual([])
})

test('MUST refuse a folder that it cannot use, in words', async () => {
  const error = await startLocalNeo4j({ ...options(), home: join(folder, 'pom.xml') }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({
    code: 'MISSING_TOOL',
    message: expect.stringMatching(/its folder is a file.*LOCAL_NEO4J_HOME/s),
  })
})

test('MUST say how to go on when the password was lost', () => {
  expect(() => readPassword(foldersOf(home()))).toThrow(/its password is gone.*delete the folder `home`/s)
})

function options() {
  const memory = { heap: '256m', pageCache: '64m' }
  // Nothing but what a test puts there.
  const environment = { PATH: join(folder, 'bin') }
  return { home: home(), pom: join(folder, 'pom.xml'), environment, report, ...memory }
}

async function refusal(): Promise<Error> {
  const error = await startLocalNeo4j(options()).catch((reason: unknown) => reason)
  if (error instanceof Error) return error
  throw new Error('It started')
}

function jars() {
  return resolveJars({ ...options(), folders: foldersOf(home()) })
}

function fakeProgram(name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'bin', name), 0o755)
}

function writePom(version: string): void {
  writeFileSync(join(folder, 'pom.xml'), `<neo4j.version>${version}</neo4j.version>`)
}
