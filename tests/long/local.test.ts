import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning } from '../../src/local/process-mark.js'
import { listUsers } from '../../src/local/users.js'
import { createHome, untilEnded } from '../support/local-users.js'

let local: ReturnType<typeof createHome>
beforeEach(() => void (local = createHome()))
afterEach(() => local.remove())

test('MUST stop cleanly within 3 s, and start again on the same port without Maven', async () => {
  const first = local.startUser('http://a')
  const uri = await first.ready
  const server = local.server()
  expect(uri).toBe(`bolt://127.0.0.1:${server.port}`)
  expect(statSync(join(local.home, 'password')).mode & 0o777).toBe(0o600)
  expect(await first.end('SIGINT')).toBeLessThan(3_000)
  expect(isRunning(server)).toBe(false)
  expect(readFileSync(join(local.home, 'neo4j.log'), 'utf8')).toMatch(/Stopped\.\s*$/)
  const second = local.startUser('http://a', { PATH: onlyJava() })
  expect(await second.ready).toBe(uri)
})

test('MUST share one Neo4j between two starts at once, until the last one leaves', async () => {
  const users = [local.startUser('http://a'), local.startUser('http://b')]
  const uris = await Promise.all(users.map((user) => user.ready))
  expect(new Set(uris).size).toBe(1)
  expect(
    listUsers(local.home)
      .map((user) => user.address ?? '')
      .toSorted(),
  ).toEqual(['http://a', 'http://b'])
  const waited = users.flatMap((user) => user.said).filter((line) => /waiting for it|Sharing/.test(line))
  expect(waited).toEqual([
    expect.stringMatching(/^Process \d+ is starting or stopping the local Neo4j: waiting for it$/),
    expect.stringMatching(/^Sharing the local Neo4j with http:\/\/[ab]$/),
  ])
  const server = local.server()
  await users[0]?.end('SIGINT')
  expect(isRunning(server)).toBe(true)
  await users[1]?.end('SIGINT')
  expect(isRunning(server)).toBe(false)
})

test('MUST take over the Neo4j of a killed start, and stop it', async () => {
  const killed = local.startUser('http://a')
  const uri = await killed.ready
  const server = local.server()
  await killed.end('SIGKILL')
  expect(isRunning(server)).toBe(true)
  const next = local.startUser('http://a')
  expect(await next.ready).toBe(uri)
  expect(next.said).toContain('Taking over the local Neo4j of a killed start')
  await next.end('SIGINT')
  expect(isRunning(server)).toBe(false)
})

test('MUST take over a Neo4j whose start was killed before it was ready', async () => {
  const killed = local.startUser('http://a')
  while (!existsSync(join(local.home, 'server.json'))) await pause(20)
  await killed.end('SIGKILL')
  const server = local.server()
  const next = local.startUser('http://a')
  await next.ready
  expect(local.server().pid).toBe(server.pid)
  expect(next.said).toContain('An earlier start was killed before it was done: going on from there')
})

test('MUST start Neo4j again on its port when it was killed, also while in use', async () => {
  const user = local.startUser('http://a')
  await user.ready
  const server = local.server()
  process.kill(server.pid, 'SIGKILL')
  await untilEnded(server)
  while (!existsSync(join(local.home, 'server.json')) || local.server().pid === server.pid) await pause(50)
  expect(local.server().port).toBe(server.port)
  expect(user.said).toContain('The local Neo4j ended by itself: starting it again')
  process.kill(user.pid, 'SIGKILL')
  process.kill(local.server().pid, 'SIGKILL')
  const next = local.startUser('http://a')
  await next.ready
  expect(next.said).toContain('The last local Neo4j was killed: it recovers its data')
})

test('MUST leave nothing within 3 s when a start is broken off', async () => {
  const user = local.startUser('http://a')
  while (!existsSync(join(local.home, 'server.json'))) await pause(20)
  const server = local.server()
  expect(await user.end('SIGINT')).toBeLessThan(3_000)
  expect(isRunning(server)).toBe(false)
  expect(listUsers(local.home)).toEqual([])
  await local.startUser('http://a').ready
})

test('MUST replace an orphan of another version when pom.xml has changed, and keep the data', async () => {
  const killed = local.startUser('http://a')
  await killed.ready
  const server = local.server()
  await killed.end('SIGKILL')
  writeFileSync(local.pom, readFileSync(local.pom, 'utf8').replace(local.version, '5.26.99'))
  const next = local.startUser('http://a', { PATH: `${fakeMaven()}${delimiter}${process.env['PATH']}` })
  await next.ready
  expect(isRunning(server)).toBe(false)
  expect(local.server()).toMatchObject({ version: '5.26.99', port: server.port })
  expect(next.said).toContain(`Neo4j 5.26.99 replaces ${local.version}, as pom.xml says; the data stays`)
})

test('MUST end the Neo4j of the tests, and its folder, when their run is killed', async () => {
  const script = resolve(import.meta.dirname, '../support/neo4j-watchdog.mjs')
  mkdirSync(join(local.home, 'run'))
  const parent = `
    const { spawn } = require('node:child_process')
    const watchdog = [${JSON.stringify(script)}, ${JSON.stringify(join(local.home, 'run'))}, 'sleep', '600']
    spawn(process.execPath, watchdog, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })`
  const run = spawn(process.execPath, ['-e', parent])
  while (!existsSync(join(local.home, 'run/neo4j.log'))) await pause(20)
  run.kill('SIGKILL')
  await expect.poll(() => existsSync(join(local.home, 'run')), { timeout: 3_000 }).toBe(false)
})

/** A PATH with this machine's java and nothing else. */
function onlyJava(): string {
  return program('java', `exec "$(PATH='${process.env['PATH']}' command -v java)" "$@"`)
}

/** A PATH with a Maven that gives the jars of the version at hand for any other. */
function fakeMaven(): string {
  const jars = resolve(import.meta.dirname, '../../.neo4j', `lib-${local.version}`)
  const copy = `for word; do case $word in -DoutputDirectory=*) cp '${jars}'/* "\${word#*=}";; esac; done`
  return program('mvn', copy)
}

function program(name: string, script: string): string {
  const folder = join(local.home, 'bin')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
  return folder
}
