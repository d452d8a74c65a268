// The numbers of a noun's nodes by the node that a relationship to them comes from: those that a source names or that are derived,
// and those of an editor's reading.
// In Neo4j Browser, first: put Crime in the place of `{noun}`, WORKS_ON in that of `{type}`, Organization in that of `{target}`.
MATCH (n:`{noun}`)<-[r:`{type}`]-(value:`{target}`)
WITH value, id(n) AS number, coalesce(r.basis, 'NAMED') = 'SUGGESTED' AS isReading
WITH value,
  collect(CASE WHEN isReading THEN null ELSE number END) AS named,
  collect(CASE WHEN isReading THEN number ELSE null END) AS suggested
RETURN value.id AS value, named, suggested
