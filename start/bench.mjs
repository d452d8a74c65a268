// Measures speed on the database of NEO4J_URI; without one, on the local Neo4j, seeded as a start would.
import { run } from './run-tool.mjs'

/** Runs bench/; further arguments are its own. */
export async function bench(checklist, args) {
  const { readSettings } = await import('../dist/config.js')
  const settings = readSettings(process.env)
  if (settings.NEO4J_URI) {
    await measure(args)
    return
  }
  const { startLocalNeo4j } = await import('../dist/local/start-local-neo4j.js')
  const local = await startLocalNeo4j({
    home: settings.LOCAL_NEO4J_HOME,
    pom: 'pom.xml',
    heap: settings.LOCAL_NEO4J_HEAP,
    pageCache: settings.LOCAL_NEO4J_PAGE_CACHE,
    environment: process.env,
    report: checklist,
  })
  try {
    await run(process.execPath, ['dist/cli.js', 'seed'], { show: true })
    Object.assign(process.env, {
      NEO4J_URI: local.uri,
      NEO4J_USERNAME: local.username,
      NEO4J_PASSWORD: local.password,
    })
    await measure(args)
  } finally {
    await local.stop()
  }
}

function measure(args) {
  return run(process.execPath, ['bench/bench.mjs', ...args], { show: true })
}
