/** Reads, checks, plans and writes one seed folder as `seed` does, and prints how long each took, in milliseconds, as JSON. */
import { join, resolve } from 'node:path'
import { openDatabase } from '../../dist/database/open-database.js'
import { ingest } from '../../dist/ingest/ingest.js'
import { readSeeds } from '../../dist/ingest/read-seeds.js'
import { readModel } from '../../dist/model/read-model.js'

const [folder] = process.argv.slice(2)
const model = readModel(join(resolve(import.meta.dirname, '../..'), 'schema'))
const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env
const waits = { connectTimeoutMs: 10_000, queryTimeoutMs: 120_000 }
const database = await openDatabase({ uri, username, password, poolSize: 5, ...waits })
const began = Date.now()
const marks = { read: began }
const rows = await readSeeds(folder, model)
marks.check = Date.now()
const { plan } = await ingest(rows, {
  model,
  database,
  origin: 'seed',
  report: ({ step }) => {
    marks[step === 'check' ? 'checking' : step] ??= Date.now()
  },
})
const ended = Date.now()
await database.close()
const planned = marks.plan ?? ended
const written = marks.write ?? ended
console.log(
  JSON.stringify({
    read: marks.check - began,
    check: planned - marks.check,
    plan: written - planned,
    write: ended - written,
    total: ended - began,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    changes: plan.nodes.length,
  }),
)
