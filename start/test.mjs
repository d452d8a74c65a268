// The whole check: format, lint, types, generated types, tests. Every part runs, so that all that is wrong is seen at once.
import { existsSync } from 'node:fs'
import { runTool, toldError, toolStep } from './run-tool.mjs'

const checks = [
  ['format', () => runTool('oxfmt', ['--check'])],
  ['lint', () => runTool('oxlint', ['--type-aware', '--deny-warnings'])],
  ['types', () => runTool('tsc', ['-p', 'tests/tsconfig.json'])],
  ['types of the playground', () => runTool('tsc', ['-p', 'src/browser/tsconfig.json'])],
  [
    'generated types up to date',
    () => (existsSync('codegen.yml') ? runTool('graphql-codegen', ['--check']) : undefined),
  ],
]

const advice = { format: 'npm run format mends it', 'generated types up to date': 'npm run codegen writes them anew' }

/** Runs all checks, then the tests; throws when any failed. Further arguments are vitest's, such as `-u`. */
export async function checkAndTest(checklist, args) {
  const failed = []
  const keepGoing = (label) => (error) => {
    if (error.interrupted) throw error
    failed.push(label)
    if (advice[label]) checklist.note(advice[label])
  }
  for (const [label, work] of checks) {
    await toolStep(checklist, label, async () => work()).catch(keepGoing(label))
  }
  await vitest(checklist, 'tests', args).catch(keepGoing('tests'))
  if (failed.length === 0) return
  checklist.note(`Not passed: ${failed.join(', ')}`)
  throw toldError('checks failed')
}

/** Runs the tests that take longer. */
export function testLong(checklist, args) {
  return vitest(checklist, 'long tests', ['--config', 'vitest.long.config.ts', ...args])
}

/** vitest writes to the terminal itself, so its step is not drawn in place. */
async function vitest(checklist, label, args) {
  const start = Date.now()
  try {
    await runTool('vitest', ['run', ...args], { show: true })
  } finally {
    checklist.note(`${label}: ${((Date.now() - start) / 1000).toFixed(1)} s`)
  }
}
