// Who among $contacts was present at an event with each organization of $ids, by name, with the latest such event.
// In Neo4j Browser, first: :param ids => ['caricom-impacs'], :param contacts => ['PAN', 'unodc'] and :param chains => 5
UNWIND $ids AS id
MATCH (organization:Organization {id: id})<-[:PARTICIPANT]-(own:Participation)-[:EVENT]->(event:Event)<-[:EVENT]-(other:Participation)-[:PARTICIPANT]->(actor:Organization|Country)
WHERE actor <> organization AND actor.id IN $contacts
WITH id, actor, event, own, other ORDER BY coalesce(toString(event.dateLatest), '') DESC, event.id, own.id, other.id
WITH id, actor, head(collect({event: {noun: 'Event', id: event.id, label: event.label}, date: event.date, presences: [other.id, own.id]})) AS meeting
ORDER BY toLower(actor.name), actor.id
WITH id, collect({
  actor: {noun: CASE WHEN actor:Country THEN 'Country' ELSE 'Organization' END, id: actor.id, label: actor.label},
  name: actor.name, meeting: meeting
}) AS actors
RETURN id, size(actors) AS count, actors[..toInteger($chains)] AS actors
