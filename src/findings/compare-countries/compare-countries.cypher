// What is known of each of $countries: its actions towards every instrument, and how many nodes are tied to it in each way.
// In Neo4j Browser, first: :param countries => ['KEN', 'MEX']
UNWIND $countries AS id
MATCH (country:Country {id: id})
RETURN country.id AS id, country.label AS label, COLLECT {
  MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument:Instrument)
  WITH action, instrument ORDER BY action.dateEarliest, action.id
  RETURN action {.id, .label, .kind, .date, isReading: action.basis = 'SUGGESTED', instrument: instrument.id}
} AS actions, COLLECT {
  MATCH (country)<-[r:COUNTRY|ADDRESSED_TO|MADE_BY|HOST|CONCERNS_COUNTRY|PARTICIPANT|BASED_IN|ACTIVE_IN]-(n:FocalPoint|Recommendation|StatusChange|Event|Participation|Organization)
  WITH n, 'SUGGESTED' IN [n.basis, r.basis] AS isReading,
    CASE WHEN n:FocalPoint THEN n.function WHEN n:StatusChange THEN 'ANSWERED' ELSE type(r) END AS key
  ORDER BY n.id
  WITH key, collect(coalesce(isReading, false)) AS isReading, collect(n {.id, .label})[..5] AS nodes
  RETURN {key: key, isReading: isReading, nodes: nodes, groups: []}
} AS ties, COLLECT {
  MATCH (country)-[member:MEMBER_OF]->(group:Group)<-[address:ADDRESSED_TO]-(n:Recommendation)
  WITH n, group.id AS group, coalesce('SUGGESTED' IN [n.basis, member.basis, address.basis], false) AS isReading
  WITH n, collect(group) AS groups, NOT false IN collect(isReading) AS isReading
  ORDER BY n.id
  RETURN {id: n.id, label: n.label, isReading: isReading, groups: groups}
} AS byGroup
