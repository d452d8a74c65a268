// What of each node of $ids is needed to say it in a sentence: where an event took place, whose a treaty action is, who made a recommendation.
// In Neo4j Browser, first: :param ids => ['cop12-2024', 'KEN-UNTOC-consent', 'R001']
UNWIND $ids AS id
MATCH (what:Entity {id: id})
RETURN id, what.kind AS kind, what.place AS place,
  COLLECT { MATCH (what)-[:HOST]->(country:Country) RETURN country.name ORDER BY country.name } AS hosts,
  COLLECT { MATCH (what)-[:COUNTRY]->(country:Country) RETURN country.name ORDER BY country.name } AS countries,
  COLLECT { MATCH (what)-[:INSTRUMENT]->(instrument:Instrument) RETURN instrument.label ORDER BY instrument.label } AS instruments,
  COLLECT { MATCH (what)-[:MADE_BY]->(maker:Country|Organization|Group) RETURN maker.name ORDER BY maker.name } AS makers
