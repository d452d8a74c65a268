// A process that uses the local Neo4j as the API does, for tests that kill it: one JSON line for everything that happens.
import { startLocalNeo4j } from '../../dist/local/start-local-neo4j.js'

const [home, pom, address] = process.argv.slice(2)
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const breakOff = new AbortController()
let local

const end = async () => {
  breakOff.abort(new Error('broken off'))
  // A start that is broken off leaves by itself, and then nothing keeps this process.
  if (!local) return
  await local.stop()
  process.exit(0)
}
process.on('SIGINT', () => void end()).on('SIGTERM', () => void end())

const report = { note: (note) => say({ note }), step: (step, work) => (say({ step }), work()) }
const options = {
  home,
  pom,
  heap: '256m',
  pageCache: '64m',
  environment: process.env,
  address,
  signal: breakOff.signal,
}
try {
  local = await startLocalNeo4j({ ...options, report, onExit: (error) => say({ exit: error.message }) })
  say({ ready: local.uri })
  setInterval(() => {}, 60_000)
} catch (error) {
  say({ failed: error.message })
}
