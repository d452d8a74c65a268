// The numbers of a noun's dated nodes with the first and the last month that their date can mean, counted from year 0; -1 where that
// is open, and where the source is not sure of the date (`~`, `?`, `%`).
// In Neo4j Browser, first: put Event in the place of `{noun}`, date in that of `{date}`, dateEarliest and dateLatest in those of
// `{earliest}` and `{latest}`.
MATCH (n:`{noun}`)
WHERE n.`{date}` IS NOT NULL
WITH n, n.`{date}` CONTAINS '~' OR n.`{date}` CONTAINS '?' OR n.`{date}` CONTAINS '%' AS isUnsure
RETURN collect(id(n)) AS numbers,
  collect(CASE WHEN isUnsure THEN -1 ELSE coalesce(n.`{earliest}`.year * 12 + n.`{earliest}`.month - 1, -1) END) AS first,
  collect(CASE WHEN isUnsure THEN -1 ELSE coalesce(n.`{latest}`.year * 12 + n.`{latest}`.month - 1, -1) END) AS last
