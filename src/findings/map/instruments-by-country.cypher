// Each country's treaty actions, signatures or consents to be bound, and for which instruments the depositary's whole table is held.
// In Neo4j Browser, first: :param isSignature => false
MATCH (instrument:Instrument)
WITH collect({id: instrument.id, isWhole: instrument.completeAsOf IS NOT NULL}) AS instruments
MATCH (country:Country)
RETURN country.id AS country, instruments, COLLECT {
  MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument:Instrument)
  WHERE (action.kind = 'SIGNATURE') = $isSignature
  WITH action, instrument ORDER BY action.id
  RETURN {id: action.id, instrument: instrument.id, isReading: coalesce(action.basis, 'NAMED') = 'SUGGESTED'}
} AS actions
