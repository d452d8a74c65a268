// Builds dist/ from src/, each half only when what it is made of has changed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { filesOf, hashOf } from './hash.mjs'
import { runTool, toolStep } from './run-tool.mjs'

const record = 'dist/.build-hash'

/** Compiles the server and bundles the playground, at the same time where both changed. */
export async function build(checklist) {
  const built = readRecord()
  const wanted = {
    server: hashOf(['src', 'tsconfig.json', 'package-lock.json'], (path) => path.startsWith('src/browser/')),
    browser: hashOf(['src/browser', 'vite.config.ts', 'package-lock.json']),
  }
  const server = built.server === wanted.server ? [] : [compile]
  const browser = built.browser === wanted.browser || !existsSync('src/browser') ? [] : [bundle]
  const parts = [...server, ...browser]
  if (parts.length === 0) return
  mkdirSync('dist', { recursive: true })
  rmSync(record, { force: true })
  await toolStep(checklist, 'built', () => together(parts))
  writeFileSync(record, JSON.stringify(wanted))
}

/** Waits for all before it throws, so that nothing is still writing when the process ends. */
async function together(parts) {
  const results = await Promise.allSettled(parts.map((part) => part()))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function compile() {
  await runTool('tsc', ['-p', 'tsconfig.json'])
  // A file whose source is gone must not linger: it could still be imported.
  for (const file of filesOf('dist').filter((path) => path.endsWith('.js') && !path.startsWith('dist/browser/'))) {
    if (!existsSync(file.replace(/^dist/, 'src').replace(/\.js$/, '.ts'))) rmSync(file)
  }
}

function bundle() {
  return runTool('vite', ['build', '--logLevel', 'warn'])
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'))
  } catch {
    return {}
  }
}
