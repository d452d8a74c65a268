import { readFileSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { test } from 'vitest'
import { serve } from './support/serve.js'
import { testDatabase } from './support/test-database.js'
test('serve', async () => {
  await serve(resolve(import.meta.dirname, '../seed'), { port: 4144 })
  const database = testDatabase()
  const pairs = await database.read('MATCH (n:TreatyAction)-[r:COUNTRY|INSTRUMENT]->(c) RETURN 0 AS line, n.id AS from, type(r) AS type, c.id AS to LIMIT 1600')
  const hits = (p: any): any => ({ op: p.operatorType, rows: p.rows, hits: p.dbHits, args: p.arguments?.Details, c: p.children?.map(hits) })
  for (const file of ['count/counted-relationships-sources']) {
    const text = readFileSync(resolve(import.meta.dirname, `../src/findings/${file}.cypher`), 'utf8')
    for (let i = 0; i < 2; i++) {
      const t = performance.now()
      const { summary } = await database.run(`CYPHER 5 PROFILE ${text}`, { pairs }, { timeoutMs: 60000 })
      console.error(file, performance.now() - t, summary.resultConsumedAfter?.toString())
      if (i) console.error(JSON.stringify(hits(summary.profile), null, 0))
    }
  }
  for (let i = 0; i < 1200 && !existsSync('/tmp/h4/stop'); i++) await setTimeout(500)
}, 700_000)
