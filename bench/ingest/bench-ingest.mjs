/**
 * Measures how long a large invented set takes to be read, checked, planned and written, on a local Neo4j of its own with the
 * default heap: first, again unchanged, and with one changed row. `npm run bench:ingest -- --nodes 100000 --nodes 1000000`.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Command } from 'commander'
import { createChecklist } from '../../start/checklist.mjs'
import { generateSeed } from '../generate/generate-seed.mjs'
import { readOptions, wholeNumber } from '../read-options.mjs'

const readSize = wholeNumber(100, 10_000_000)
const { nodes: sizes = [100_000] } = readOptions(
  new Command('npm run bench:ingest --')
    .description('Measure how long large invented sets take to be read, checked, planned and written.')
    .option(
      '--nodes <number>',
      'size of a set, 100 to 10,000,000 nodes; may be repeated (default: 100000)',
      (text, before = []) => [...before, readSize(text)],
    )
    .addHelpText('after', '\nExample:\n  $ npm run bench:ingest -- --nodes 10000 --nodes 100000'),
)
const root = resolve(import.meta.dirname, '../..')
const report = createChecklist(process.stderr)
const { readSettings } = await import('../../dist/config.js')
const { startLocalNeo4j } = await import('../../dist/local/start-local-neo4j.js')
const settings = readSettings({})

const lines = []
for (const nodes of sizes) lines.push(...(await measure(nodes)))
printTable(lines)
console.log(
  `Node ${process.version}, ${availableParallelism()} cores shared with Neo4j, Neo4j heap ${settings.LOCAL_NEO4J_HEAP}, page cache ${settings.LOCAL_NEO4J_PAGE_CACHE}; seconds, and the highest resident memory of the Node process`,
)

async function measure(nodes) {
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
  try {
    const made = await report.step(`${nodes.toLocaleString('en')} nodes invented`, () =>
      generateSeed(root, { nodes, out: seed }),
    )
    const size = [made.nodes, made.rows, made.relationships]
    const first = await run('first', seed, neo4j)
    const again = await run('again, unchanged', seed, neo4j)
    await changeOneRow(seed)
    const changed = await run('one row changed', seed, neo4j)
    return [first, again, changed].map((figures) => [figures.label, ...size, ...columnsOf(figures)])
  } finally {
    await neo4j.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** One run in a process of its own, so that its memory is its own. */
async function run(label, seed, { uri, username, password }) {
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const script = join(import.meta.dirname, 'ingest-once.mjs')
  const { stdout } = await report.step(label, () =>
    promisify(execFile)(process.execPath, [script, seed], { env: environment }),
  )
  return { label, ...JSON.parse(stdout) }
}

async function changeOneRow(seed) {
  const file = join(seed, 'theme.csv')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('Invented 1: ', 'Invented and changed: '))
}

function columnsOf({ read, check, plan, write, total, megabytes, changes }) {
  return [
    ...[read, check, plan, write, total].map((milliseconds) => (milliseconds / 1000).toFixed(1)),
    megabytes,
    changes,
  ]
}

function printTable(rows) {
  const header = [
    'run',
    'nodes',
    'rows',
    'relationships',
    'read',
    'check',
    'plan',
    'write',
    'total',
    'MiB',
    'changed nodes',
  ]
  console.log(`| ${header.join(' | ')} |`)
  console.log(`|${header.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`)
  for (const row of rows)
    console.log(`| ${row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`)
}
