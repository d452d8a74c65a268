// Members of a States parties group: the countries with a known consent to be bound by its instrument.
// A signature does not bind (Vienna Convention on the Law of Treaties, articles 11 to 18).
OPTIONAL MATCH (:Country)-[old:MEMBER_OF]->(:Group) WHERE old.derivedFrom IS NOT NULL
DELETE old
WITH count(*) AS done
MATCH (group:Group {kind: 'STATES_PARTIES'})-[:INSTRUMENT]->(:Instrument)<-[:INSTRUMENT]-(action:TreatyAction)-[:COUNTRY]->(country:Country)
WHERE action.kind <> 'SIGNATURE'
WITH group, country, action.id AS id ORDER BY id
WITH group, country, collect(DISTINCT id) AS actions
WHERE NOT EXISTS { (country)-[stated:MEMBER_OF]->(group) WHERE stated.derivedFrom IS NULL }
CREATE (country)-[:MEMBER_OF {derivedFrom: actions, sources: []}]->(group)
