/**
 * Measures every question of `queries/` over HTTP on large invented sets, each in a local Neo4j of its own behind the real
 * server: `npm run bench:questions -- --nodes 10000 --nodes 100000`. The same options ask the same.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Command } from 'commander'
import { createChecklist } from '../../start/checklist.mjs'
import { generateSeed } from '../generate/generate-seed.mjs'
import { seededRandom } from '../generate/random.mjs'
import { readOptions, wholeNumber } from '../read-options.mjs'
import { startApi } from '../start-api.mjs'
import { readIds, variableChooser } from './choose-variables.mjs'
import { measureQuestion } from './measure-question.mjs'
import { printMeasured } from './print-measured.mjs'

const readSize = wholeNumber(100, 1_000_000)
const {
  nodes: sizes = [10_000, 100_000],
  question: slugs,
  requests,
  randomSeed,
} = readOptions(
  new Command('npm run bench:questions --')
    .description('Measure every question over HTTP on large invented sets.')
    .option(
      '--nodes <number>',
      'size of a set, 100 to 1,000,000 nodes; may be repeated (default: 10000 and 100000)',
      (text, before = []) => [...before, readSize(text)],
    )
    .option('--question <slug>', 'only this question; may be repeated', (slug, before = []) => [...before, slug])
    .option(
      '--requests <number>',
      'requests of each question that are measured, 10 to 10,000',
      wholeNumber(10, 10_000),
      100,
    )
    .option('--random-seed <number>', 'the same asks the same', wholeNumber(0, 4_294_967_295), 1)
    .addHelpText('after', '\nExample:\n  $ npm run bench:questions -- --nodes 10000 --question gaps --question path'),
)
const root = resolve(import.meta.dirname, '../..')
const report = createChecklist(process.stderr)
const { readSettings } = await import('../../dist/config.js')
const { startLocalNeo4j } = await import('../../dist/local/start-local-neo4j.js')
const { readQuestions } = await import('../../dist/questions/read-questions.js')
const settings = readSettings({})
const questions = readQuestions(join(root, 'queries')).filter(({ slug }) => !slugs || slugs.includes(slug))
const missing = (slugs ?? []).filter((slug) => !questions.some((question) => question.slug === slug))
if (missing.length > 0) {
  console.error(`Cannot find the question ${missing.join(', ')}: queries/ has its files`)
  process.exit(2)
}
const real = await readIds(join(root, 'seed'))

const measured = []
for (const nodes of sizes) measured.push({ nodes, figures: await measureSet(nodes) })
printMeasured(questions, measured)
console.log(
  `${requests} requests each, one after the other; Node ${process.version}, ${availableParallelism()} cores shared with Neo4j, Neo4j heap ${settings.LOCAL_NEO4J_HEAP}, page cache ${settings.LOCAL_NEO4J_PAGE_CACHE}`,
)

async function measureSet(nodes) {
  const folder = await mkdtemp(join(tmpdir(), 'untoc-graph-bench-'))
  const seed = join(folder, 'seed')
  const neo4j = await startLocalNeo4j({
    home: join(folder, 'neo4j'),
    pom: join(root, 'pom.xml'),
    heap: settings.LOCAL_NEO4J_HEAP,
    pageCache: settings.LOCAL_NEO4J_PAGE_CACHE,
    environment: process.env,
    makesArchive: false,
    report,
  })
  const leave = [() => neo4j.stop(), () => rm(folder, { recursive: true, force: true })]
  try {
    await report.step(`${nodes.toLocaleString('en')} nodes invented`, () => generateSeed(root, { nodes, out: seed }))
    useDatabase(neo4j)
    await report.step('written', () =>
      promisify(execFile)(process.execPath, ['dist/cli.js', 'seed', '--seed', seed], { cwd: root }),
    )
    const api = await startApi()
    leave.unshift(() => api.stop())
    return await measureAll(api.url, await readIds(seed))
  } finally {
    for (const each of leave) await each()
  }
}

/** Nothing kept, so that the same asked twice is answered twice, and no limit on one client. */
function useDatabase({ uri, username, password }) {
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  Object.assign(process.env, database, { KEPT_ANSWERS_MB: '0', COST_PER_MINUTE: '0' })
}

async function measureAll(url, generated) {
  const figures = new Map()
  for (const { slug, query, variables: example } of questions) {
    // Each question begins anew, so that one more question changes nothing of the others.
    const choose = variableChooser({ real, generated, random: seededRandom(randomSeed) })
    const drawn = (length) => Array.from({ length }, () => choose(example))
    const figure = await report.step(slug, () =>
      measureQuestion(url, { query, warmup: drawn(Math.min(20, requests)), variables: drawn(requests) }),
    )
    figures.set(slug, figure)
  }
  return figures
}
