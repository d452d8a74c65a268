// Events, treaty actions and recommendations of $country that were, or may have been, at $from or later, by their first possible day;
// and how many have no day. In Neo4j Browser, first:
// :param country => 'MEX', :param from => '2024-01-01', :param after => '' and :param first => 50
MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)<-[way:HOST|CONCERNS_COUNTRY|ORGANIZER|PARTNER|FUNDER]-(what:Event)
  RETURN what, 'EVENT' AS kind, {type: type(way), id: what.id, only: way.sources, basis: way.basis} AS way
  UNION
  MATCH (country)<-[:PARTICIPANT]-(presence:Participation)-[:EVENT]->(what:Event)
  RETURN what, 'EVENT' AS kind, {type: 'PARTICIPANT', id: presence.id, only: null, basis: null} AS way
  UNION
  MATCH (country)<-[:COUNTRY]-(what:TreatyAction)
  RETURN what, 'TREATY_ACTION' AS kind, null AS way
  UNION
  MATCH (country)<-[:ADDRESSED_TO]-(what:Recommendation)
  RETURN what, 'RECOMMENDATION' AS kind, null AS way
  UNION
  MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(what:Recommendation)
  RETURN what, 'RECOMMENDATION' AS kind, null AS way
  UNION
  MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(what:Recommendation)
  RETURN what, 'RECOMMENDATION' AS kind, null AS way
}
WITH what, kind, collect(way) AS ways
WITH what, kind, ways, coalesce(toString(what.dateEarliest), '') + '|' + kind + '|' + what.id AS key
WITH count(CASE WHEN what.date IS NULL THEN 1 END) AS undated, collect(CASE
  WHEN what.date IS NOT NULL AND (what.dateLatest IS NULL OR what.dateLatest >= date($from)) AND key > $after
  THEN {kind: kind, key: key, id: what.id, label: what.label, date: what.date, ways: ways} END) AS lines
RETURN undated, COLLECT {
  UNWIND lines AS line
  RETURN line ORDER BY line.key LIMIT toInteger($first) + 1
} AS lines
