// Every crime, its instruments, and how many organizations are known to work on it anywhere.
// In Neo4j Browser, first: :param basis => ['NAMED', 'SUGGESTED']
MATCH (crime:Crime)
RETURN crime.id AS id, COLLECT { MATCH (crime)-[:INSTRUMENT]->(instrument:Instrument) RETURN instrument.id } AS instruments,
  COUNT { (crime)<-[on:WORKS_ON]-(:Organization) WHERE on.basis IN $basis } AS known
