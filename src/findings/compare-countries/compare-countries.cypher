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
  RETURN {key: key, isReading: isReading, nodes: nodes}
} AS ties, COLLECT {
  MATCH (country)-[member:MEMBER_OF]->(:Group)<-[address:ADDRESSED_TO]-(n:Recommendation)
  // One way that no editor read into it is enough.
  WITH n, min(coalesce('SUGGESTED' IN [n.basis, member.basis, address.basis], false)) AS isReading
  ORDER BY n.id
  WITH collect(isReading) AS isReading, collect(n)[..5] AS nodes
  RETURN {isReading: isReading, nodes: [n IN nodes | n {.id, .label}]}
} AS byGroup, COLLECT {
  MATCH (country)-[:MEMBER_OF]->(group:Group) WHERE EXISTS { (group)<-[:ADDRESSED_TO]-(:Recommendation) }
  RETURN group.id ORDER BY group.id
} AS groups
