// Instruments that bind $country, and the other countries that each binds. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX'
MATCH (country:Country {id: $country})
RETURN country.name AS name, [] AS groups, [] AS members, COLLECT {
  MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument:Instrument) WHERE action.kind <> 'SIGNATURE'
  RETURN DISTINCT {noun: 'Instrument', id: instrument.id, label: instrument.label}
} AS things, COLLECT {
  MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument:Instrument) WHERE action.kind <> 'SIGNATURE'
  WITH DISTINCT country, instrument
  MATCH (instrument)<-[:INSTRUMENT]-(theirs:TreatyAction)-[:COUNTRY]->(other:Country) WHERE theirs.kind <> 'SIGNATURE' AND other <> country
  WITH other, collect(DISTINCT instrument.id) AS things
  RETURN {id: other.id, name: other.name, label: other.label, things: things}
} AS direct
