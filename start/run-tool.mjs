// Runs a tool of node_modules with this Node; what it says is shown when it fails, or always with `show`.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = {
  tsc: 'typescript',
  vite: 'vite',
  vitest: 'vitest',
  oxfmt: 'oxfmt',
  oxlint: 'oxlint',
  'graphql-codegen': '@graphql-codegen/cli',
}

/** Runs a tool to its end, in this folder or another; throws when it fails, after its words were shown. */
export function runTool(name, args, options = {}) {
  return run(process.execPath, [binary(name), ...args], options)
}

/** Runs any program; `show` gives it the terminal. Ctrl-C stops it with us. */
export function run(command, args, { show = false, folder = '.' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    let interrupted = false
    const pass = (signal) => {
      interrupted = true
      child.kill(signal)
    }
    process.on('SIGINT', pass).on('SIGTERM', pass)
    const settle = (failure) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      if (failure === undefined && !interrupted) resolve()
      else reject(toldError(failure ?? 'interrupted', { interrupted, output: Buffer.concat(output).toString().trim() }))
    }
    child.on('error', (error) => settle(error.message))
    child.on('close', (code) => settle(code === 0 ? undefined : `${command} ended with ${code}`))
  })
}

/** An error whose words the person at the terminal has read already. */
export function toldError(message, details = {}) {
  return Object.assign(new Error(message), { told: true, ...details })
}

/** A step of the checklist; when it fails, what the tool said follows. */
export async function toolStep(checklist, label, work) {
  try {
    await checklist.step(label, work)
  } catch (error) {
    if (error.output && !error.interrupted) process.stderr.write(`${error.output}\n`)
    throw error
  }
}

function binary(name) {
  const folder = join(import.meta.dirname, '../node_modules', packages[name])
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}
