import neo4j from 'neo4j-driver'

/** Opens a driver with the settings that the API uses, and as many connections as there will be requests at once. */
export function openDriver(connections) {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    maxConnectionPoolSize: connections,
    disableLosslessIntegers: true,
  })
}

/** Sends a question's Cypher by autocommit `session.run`, `connections` at once, for `seconds` or until `amount`. */
export async function loadDriver(driver, { statements }, { connections, seconds = Infinity, amount = Infinity }) {
  const latencies = []
  const start = performance.now()
  const end = start + (amount === Infinity ? seconds * 1000 : Infinity)
  let begun = 0
  const client = async () => {
    while (performance.now() < end && begun < amount) {
      begun += 1
      const since = performance.now()
      await Promise.all(statements.map((each) => runOnce(driver, each)))
      latencies.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  const lasted = (performance.now() - start) / 1000
  const sorted = latencies.toSorted((one, other) => one - other)
  const percentile = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { rate: latencies.length / lasted, p50: percentile(0.5), p99: percentile(0.99) }
}

async function runOnce(driver, { statement, parameters, metadata, timeoutMs }) {
  const { NEO4J_DATABASE } = process.env
  const session = driver.session({ defaultAccessMode: 'READ', ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}) })
  try {
    await session.run(statement, parameters, { timeout: timeoutMs, metadata })
  } finally {
    await session.close()
  }
}
