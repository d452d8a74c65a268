// Every node of a noun as a value to count by: its id and the line that names it.
// In Neo4j Browser, first: put a label such as Crime in the place of `{noun}`.
MATCH (n:`{noun}`)
RETURN collect(n.id) AS ids, collect(coalesce(n.label, n.id)) AS labels
