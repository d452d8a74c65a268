// Installs the packages that package-lock.json names, when they are not the ones in node_modules.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hashOf } from './hash.mjs'
import { run, toolStep } from './run-tool.mjs'

const record = 'node_modules/.lock-hash'

/** Runs `npm ci` when the lock file changed since the last time, or nothing is installed. */
export async function install(checklist) {
  const wanted = hashOf(['package-lock.json'])
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return
  await toolStep(checklist, 'packages installed', () => npm(['ci', '--include=dev', '--loglevel=error']))
  writeFileSync(record, wanted)
}

/** The npm that runs this, or the one on PATH. */
function npm(args) {
  const own = process.env.npm_execpath
  return own?.includes('npm-cli') ? run(process.execPath, [own, ...args]) : run('npm', args)
}
