// Members of a States parties group: the countries with a known consent to be bound by its instrument, $most at once.
// A signature does not bind (Vienna Convention on the Law of Treaties, articles 11 to 18).
MATCH (group:Group {kind: 'STATES_PARTIES'})-[:INSTRUMENT]->(:Instrument)<-[:INSTRUMENT]-(action:TreatyAction)-[:COUNTRY]->(country:Country)
WHERE action.kind <> 'SIGNATURE' AND NOT EXISTS { (country)-[:MEMBER_OF]->(group) }
WITH DISTINCT group, country LIMIT toInteger($most)
WITH group, country, COLLECT {
  MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(:Instrument)<-[:INSTRUMENT]-(group)
  WHERE action.kind <> 'SIGNATURE'
  RETURN DISTINCT action.id ORDER BY action.id
} AS actions
CREATE (country)-[:MEMBER_OF {derivedFrom: actions, sources: []}]->(group)
RETURN count(*) AS done
