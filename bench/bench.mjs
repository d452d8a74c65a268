/**
 * Measures questions over HTTP next to the same Cypher sent by neo4j-driver, in the same run: on the database at NEO4J_URI,
 * else on the local one with the full seed. `npm run bench` builds first; `npm run bench -- --rounds 3 --question countries`.
 */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadApi } from './load-api.mjs'
import { loadDriver, openDriver } from './load-driver.mjs'
import { recordStatements } from './record-statements.mjs'
import { startApi } from './start-api.mjs'
import { printTable, summarize } from './table.mjs'
import { useDatabase } from './use-database.mjs'

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
// Points: one country, by a finding and by the library. Lists: some 35, 50 and 100 nodes with what belongs to each.
const slugs = flags.question ?? ['treaty-status', 'review-status', 'countries', 'recommendations-on-crime', 'parties']

const root = resolve(import.meta.dirname, '..')
const leave = [await useDatabase(root)]
try {
  const questions = await recordStatements(slugs)
  const driver = openDriver(load.connections)
  leave.unshift(() => driver.close())
  const api = await startApi()
  leave.unshift(() => api.stop())
  await warmUp(questions, { driver, api })
  const measured = []
  for (const question of questions) measured.push(await measure(question, { driver, api }))
  printTable(measured)
  console.log(`API process after the run: ${await api.residentMegabytes()} MB resident`)
  console.log(
    `${load.connections} connections, median of ${rounds} rounds of ${load.seconds} s each in turn; Node ${process.version}, ${availableParallelism()} cores shared by load, API and Neo4j`,
  )
} finally {
  for (const each of leave) await each()
}

/** The JVM compiles what it runs often: some ten thousand requests before a figure means anything. */
async function warmUp(questions, { driver, api }) {
  for (const question of questions) {
    const amount = Number(flags.warmup)
    if (amount === 0) continue
    process.stderr.write(`warming up: ${question.slug}\n`)
    await loadDriver(driver, question, { ...load, amount })
    await loadApi(api.url, question, { ...load, amount })
  }
}

async function measure(question, { driver, api }) {
  const byDriver = []
  const byApi = []
  for (let round = 1; round <= rounds; round += 1) {
    byDriver.push(await loadDriver(driver, question, load))
    byApi.push(await loadApi(api.url, question, load))
    process.stderr.write(
      `${question.slug} ${round}/${rounds}: driver ${Math.round(byDriver.at(-1).rate)}/s, API ${Math.round(byApi.at(-1).rate)}/s\n`,
    )
  }
  return {
    slug: question.slug,
    statements: question.statements.length,
    rows: question.rows,
    driver: summarize(byDriver),
    api: summarize(byApi),
  }
}
