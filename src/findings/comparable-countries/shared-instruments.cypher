// The consents to be bound of $countries by $things, instruments.
// In Neo4j Browser, first: :param countries => ['MEX', 'KEN'] and :param things => ['UNTOC']
UNWIND $countries AS id
MATCH (country:Country {id: id})<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument:Instrument)
WHERE action.kind <> 'SIGNATURE' AND instrument.id IN $things
WITH country, instrument, action ORDER BY action.dateEarliest, action.id
WITH country, instrument, collect(action) AS actions
RETURN country.id AS country, country.name AS name, instrument.id AS thing, head(actions).date AS date,
  head(actions).basis AS basis, [action IN actions | action.id] AS actions
