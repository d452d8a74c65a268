import type { Database } from '../../src/database/open-database.js'

/** All nodes and relationships but bookkeeping, in order: the same twice means that nothing is left behind. */
export async function graphContent(database: Database): Promise<string[]> {
  const nodes = await database.read<{ line: string }>(
    "MATCH (n) WHERE none(label IN labels(n) WHERE label IN ['Change', 'Dataset']) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id, n.hash",
    {},
    { timeoutMs: 60_000 },
  )
  const relationships = await database.read<{ line: string }>(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY a, type, b, r.hash',
    {},
    { timeoutMs: 60_000 },
  )
  return [...nodes, ...relationships].map((row) => JSON.stringify(row))
}
