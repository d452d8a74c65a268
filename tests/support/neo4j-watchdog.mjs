// Runs a Neo4j as long as its parent lives: its input ends when the parent does, even by kill -9. Then both the Neo4j and its folder go.
import { spawn } from 'node:child_process'
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [home, command, ...args] = process.argv.slice(2)
const log = openSync(join(home, 'neo4j.log'), 'w')
const neo4j = spawn(command, args, { stdio: ['ignore', log, log] })
closeSync(log)

// Nothing in a test's folder is worth a clean stop.
const end = () => {
  neo4j.once('exit', remove)
  if (neo4j.exitCode !== null || neo4j.signalCode !== null) remove()
  neo4j.kill('SIGKILL')
}
const remove = () => {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  process.exit(0)
}

neo4j.on('exit', () => writeFileSync(join(home, 'ended'), ''))
process.stdin.on('end', end).on('error', end).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
