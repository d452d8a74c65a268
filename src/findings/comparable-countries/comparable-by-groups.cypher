// Groups that $country belongs to, and their other members. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX'
MATCH (country:Country {id: $country})
RETURN country.name AS name, [] AS groups, [] AS members, COLLECT {
  MATCH (country)-[:MEMBER_OF]->(group:Group) WHERE group.kind <> 'STATES_PARTIES'
  RETURN {noun: 'Group', id: group.id, label: group.label}
} AS things, COLLECT {
  MATCH (country)-[:MEMBER_OF]->(group:Group)<-[:MEMBER_OF]-(other:Country) WHERE group.kind <> 'STATES_PARTIES'
  WITH other, collect(DISTINCT group.id) AS things
  RETURN {id: other.id, name: other.name, label: other.label, things: things}
} AS direct
