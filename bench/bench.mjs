/**
 * Measures questions over HTTP next to the same Cypher sent by neo4j-driver, in the same run, on the database of NEO4J_URI.
 * Needs `npm run build` and a seeded database; `npm run bench` sees to both.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { loadApi } from './load-api.mjs'
import { loadDriver, openDriver } from './load-driver.mjs'
import { recordStatements } from './record-statements.mjs'
import { startApi } from './start-api.mjs'
import { printTable, summarize } from './table.mjs'

const { values: flags } = parseArgs({
  options: {
    question: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
    warmup: { type: 'string', default: '2000' },
  },
})
const rounds = Number(flags.rounds)
const load = { connections: Number(flags.connections), seconds: Number(flags.seconds) }
// Two that read one country with what belongs to it, and three lists.
const slugs = flags.question ?? ['review-status', 'focal-points', 'countries', 'recommendations-on-crime', 'who-works-on']

const questions = await recordStatements(slugs)
const driver = openDriver(load.connections)
const api = await startApi()
try {
  await warmUp()
  const measured = []
  for (const question of questions) measured.push(await measure(question))
  printTable(measured)
  console.log(`API process after the run: ${await api.residentMegabytes()} MB resident`)
  console.log(`${load.connections} connections, median of ${rounds} rounds of ${load.seconds} s each in turn; Node ${process.version}, ${availableParallelism()} cores shared by load, API and Neo4j`)
} finally {
  await driver.close()
  await api.stop()
}

/** The JVM compiles what it runs often: some ten thousand requests before a figure means anything. */
async function warmUp() {
  for (const question of questions) {
    const amount = Number(flags.warmup)
    if (amount === 0) continue
    process.stderr.write(`warming up: ${question.slug}\n`)
    await loadDriver(driver, question, { ...load, amount })
    await loadApi(api.url, question, { ...load, amount })
  }
}

async function measure(question) {
  const byDriver = []
  const byApi = []
  for (let round = 1; round <= rounds; round += 1) {
    byDriver.push(await loadDriver(driver, question, load))
    byApi.push(await loadApi(api.url, question, load))
    process.stderr.write(`${question.slug} ${round}/${rounds}: driver ${Math.round(byDriver.at(-1).rate)}/s, API ${Math.round(byApi.at(-1).rate)}/s\n`)
  }
  return { slug: question.slug, statements: question.statements.length, rows: question.rows, driver: summarize(byDriver), api: summarize(byApi) }
}
