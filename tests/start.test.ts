import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'untoc-graph-start-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('MUST list its commands, and end with 0 when asked to', async () => {
  const { code, stdout } = await node('start.mjs', '--help')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Usage: node start\.mjs <command>.*test:long/s)
})

test('MUST end with 2 for a command that there is not', async () => {
  const { code, stderr } = await node('start.mjs', 'strat')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^Cannot run "strat": there is no such command\.\n\nUsage: /)
})

test.each(['18.20.8', '20.18.3'])('MUST refuse Node %s and say what it needs', async (version) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); await import('./start.mjs')`
  const { code, stderr } = await node('--input-type=module', '-e', pretend)
  expect(code).toBe(1)
  expect(stderr).toMatch(`Cannot run on Node ${version}: it needs Node 20.19 or newer.`)
})

test('MUST write plain lines with times where there is no terminal', async () => {
  const { stderr } = await module(`
    import { createChecklist } from './start/checklist.mjs'
    const { note, step } = createChecklist(process.stderr)
    await step('first done', async () => note('by the way'))
    await step('second done', async () => { throw new Error('no') }).catch(() => undefined)`)
  expect(stderr).toMatch(/^ {2}by the way\n✔ first done \d\.\d s\n✖ second done \d\.\d s\n$/)
})

test('MUST let two starts take turns, and take a lock from one that was killed', async () => {
  writeFileSync(join(folder, 'lock'), '99999999')
  const one = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout as pause } from 'node:timers/promises'
    import { oneAtATime } from './start/one-at-a-time.mjs'
    await oneAtATime(${JSON.stringify(join(folder, 'lock'))}, { note: console.error }, async () => {
      process.stdout.write('in')
      await pause(300)
    })`
  const [first, second] = await Promise.all([module(one), module(one)])
  expect([first.code, second.code]).toEqual([0, 0])
  expect(first.stderr + second.stderr).toMatch(/^Process \d+ is installing or building: waiting for it\n$/)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('MUST see a changed file by its content and its name', async () => {
  const hash = async () =>
    (
      await module(`
    import { hashOf } from './start/hash.mjs'
    process.stdout.write(hashOf([${JSON.stringify(folder)}, 'not-there']))`)
    ).stdout
  const empty = await hash()
  writeFileSync(join(folder, 'a'), '1')
  const one = await hash()
  writeFileSync(join(folder, 'a'), '2')
  const other = await hash()
  rmSync(join(folder, 'a'))
  expect(new Set([empty, one, other]).size).toBe(3)
  expect(await hash()).toBe(empty)
})

function module(text: string) {
  return node('--input-type=module', '-e', text)
}

function node(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    )
  })
}
