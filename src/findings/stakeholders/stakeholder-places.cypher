// Where each of the organizations $ids has its seat, and where a source says that it works; seats first, by name.
// In Neo4j Browser, first: :param ids => ['gi-toc']
UNWIND $ids AS id
MATCH (:Organization {id: id})-[tie:BASED_IN|ACTIVE_IN]->(place:Country)
WITH id, tie, place ORDER BY type(tie) DESC, place.name
RETURN id, collect({id: place.id, isSeat: type(tie) = 'BASED_IN', name: place.name, basis: tie.basis, sourceIds: tie.sources}) AS places
