// A process that writes data sets, for tests that kill it. Its input: one JSON line a data set; its output: one for what happens.
import { createInterface } from 'node:readline'
import { connectDatabase } from '../../dist/database/open-database.js'
import { claimHash } from '../../dist/ingest/claim.js'
import { ingest } from '../../dist/ingest/ingest.js'
import { readModel } from '../../dist/model/read-model.js'

const [uri, password = ''] = process.argv.slice(2)
const settings = { uri, username: 'neo4j', password, poolSize: 6, connectTimeoutMs: 3_000, queryTimeoutMs: 60_000 }
const database = connectDatabase(settings)
const model = readModel(new URL('../../schema', import.meta.url).pathname)
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)

for await (const line of createInterface({ input: process.stdin })) {
  const { word, count, ...options } = JSON.parse(line)
  const given = { rows: rowsSaying(word, count), problems: [] }
  say({ begun: word })
  const report = ({ step, done }) => step === 'write' && say({ written: done })
  await ingest(given, { model, database, origin: 'seed', report, ...options }).then(
    ({ version }) => say({ done: version }),
    (error) => say({ failed: error.message, code: error.code }),
  )
}
await database.close()

/** As `saying` of mixed.ts, but as rows. */
function rowsSaying(word, count) {
  const row = (noun, id, cells) => ({ noun, id, cells, hash: claimHash({ noun, id, cells }), file: noun, line: 0 })
  const source = 'invented-source'
  const rows = [row('Source', source, { title: 'Invented source', kind: 'EDITOR' })]
  for (let index = 0; index < count / 2; index++) {
    const number = String(index).padStart(6, '0')
    const theme = `theme-${number}`
    rows.push(row('Theme', theme, { name: word, source }))
    rows.push(row('Organization', `body-${number}`, { name: word, kind: 'NGO', concernedWith: theme, source }))
  }
  return rows
}
