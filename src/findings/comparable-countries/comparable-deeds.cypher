// What each country answered to recommendations, and what became of them there: those among its things, or about them; all when $anything.
// In Neo4j Browser, first: :param pairs => [{country: 'MEX', things: ['TIP']}], :param anything => false and :param most => 5
UNWIND $pairs AS pair
MATCH (:Country {id: pair.country})<-[:COUNTRY]-(change:StatusChange)-[:RECOMMENDATION]->(r:Recommendation)
WHERE $anything OR r.id IN pair.things OR EXISTS { (r)-[:CONCERNS|ASKS_TO_JOIN]->(thing:Crime|Instrument) WHERE thing.id IN pair.things }
WITH pair.country AS country, change, r ORDER BY coalesce(toString(change.dateLatest), '') DESC, change.id
WITH country, collect({
  id: change.id, status: change.status, date: change.date, evidence: change.evidence,
  recommendation: {noun: 'Recommendation', id: r.id, label: r.label}
}) AS deeds
RETURN country, size(deeds) AS count, deeds[..toInteger($most)] AS deeds
