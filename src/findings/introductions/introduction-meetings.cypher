// Events with a documented presence of both $country and each actor of $ids, latest first, undated last.
// In Neo4j Browser, first: :param country => 'MEX', :param ids => ['PAN', 'unodc'] and :param chains => 5
MATCH (country:Country {id: $country})<-[:PARTICIPANT]-(own:Participation)-[:EVENT]->(event:Event)<-[:EVENT]-(other:Participation)-[:PARTICIPANT]->(actor:Organization|Country)
WHERE actor.id IN $ids
WITH actor, event, own, other ORDER BY own.id, other.id
WITH actor, event, collect(DISTINCT own.id) + collect(DISTINCT other.id) AS presences
ORDER BY coalesce(toString(event.dateLatest), '') DESC, event.id
WITH actor, collect({event: {noun: 'Event', id: event.id, label: event.label}, date: event.date, presences: presences}) AS meetings
RETURN actor.id AS id, size(meetings) AS count, meetings[..toInteger($chains)] AS meetings
