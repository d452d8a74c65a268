// Ids of a noun and the texts by which somebody may have meant a node of it.
// In Neo4j Browser, first: :param noun => 'Country'
MATCH (n:$($noun))
WITH n ORDER BY n.id LIMIT 10000
RETURN n.id AS id, [text IN [n.id, n.name, n.label, n.iso2, n.shortName, n.shortTitle, n.title] WHERE text IS NOT NULL] + coalesce(n.aliases, []) AS texts
