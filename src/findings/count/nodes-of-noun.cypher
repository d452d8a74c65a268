// Every node of a noun by id: the number that the database gave it, its id, and whether all its rows are an editor's reading.
// In Neo4j Browser, first: put a label such as Organization in the place of `{noun}`. The number lives as long as its node, and
// is read a third as long as an id; it is compared within one data version only.
MATCH (n:`{noun}`)
WHERE n.id IS NOT NULL
WITH n ORDER BY n.id
RETURN collect(id(n)) AS numbers, collect(n.id) AS ids, collect(coalesce(n.basis, 'NAMED') = 'SUGGESTED') AS suggested
