// The numbers of a noun's nodes by the value of an enum field; those without one are left out.
// In Neo4j Browser, first: put a label such as Organization in the place of `{noun}` and a property such as kind in that of `{field}`.
MATCH (n:`{noun}`)
WHERE n.`{field}` IS NOT NULL
RETURN n.`{field}` AS value, collect(id(n)) AS named, [] AS suggested
