// What a country or an organization has said, by event in order of time. No row: no such id.
// In Neo4j Browser, first: :param noun => 'Organization', :param id => 'unodc', :param since => '', :param after => '' and :param first => 50
MATCH (actor:Entity {id: $id}) WHERE $noun IN labels(actor)
CALL (actor) {
  CALL (actor) {
    MATCH (actor)<-[by:PARTICIPANT]-(said:Participation)-[:EVENT]->(event:Event)
    WHERE EXISTS { (said)-[:SPOKE_ON]->() }
      OR any(role IN said.roles WHERE role =~ '(?i).*\\b(speaker|speech|panel|panell?ist|statement|presenter|signator(y|ies)|co-signed)\\b.*')
    RETURN 'STATEMENT' AS kind, by.basis AS basis, said, event
    UNION
    MATCH (actor)<-[by:MADE_BY]-(said:Recommendation)
    OPTIONAL MATCH (said)-[:MADE_AT]->(event:Event)
    RETURN 'RECOMMENDATION' AS kind, by.basis AS basis, said, event
    UNION
    MATCH (actor)<-[by:BY]-(said:Commitment)
    OPTIONAL MATCH (said)-[:AT]->(event:Event)
    RETURN 'COMMITMENT' AS kind, by.basis AS basis, said, event
    UNION
    MATCH (actor)<-[by:BY]-(said:Recognition)
    OPTIONAL MATCH (said)-[:AT]->(event:Event)
    RETURN 'RECOGNITION' AS kind, by.basis AS basis, said, event
    UNION
    MATCH (actor)<-[by:COUNTRY]-(said:Declaration)
    RETURN 'DECLARATION' AS kind, by.basis AS basis, said, null AS event
  }
  // Its own date says when; the event's says so where it has none, and keeps what was said there together.
  WITH kind, basis, said, event,
    CASE WHEN said.date IS NULL THEN event.date ELSE said.date END AS date,
    CASE WHEN said.date IS NULL THEN event.dateLatest ELSE said.dateLatest END AS latest,
    coalesce(toString(event.dateEarliest), toString(said.dateEarliest), '9999') + '|' + coalesce(event.id, '') + '|' + kind + '|' + said.id AS key
  WITH kind, basis, said, event, date, latest, key, $since = '' OR date IS NOT NULL AS isDated
  WHERE coalesce(toString(latest) >= $since, true)
  WITH collect({kind: kind, basis: basis, said: said, event: event, date: date, key: key, isDated: isDated}) AS all
  RETURN COLLECT {
    UNWIND all AS line
    WITH line WHERE line.isDated AND line.key > $after
    RETURN line ORDER BY line.key LIMIT toInteger($first) + 1
  } AS page, size([line IN all WHERE NOT line.isDated]) AS undated
}
RETURN actor.name AS name, undated, COLLECT {
  UNWIND page AS line
  WITH line.kind AS kind, line.basis AS basis, line.said AS said, line.event AS event, line.date AS date, line.key AS key ORDER BY key
  RETURN {
    kind: kind, basis: basis, key: key, date: date, roles: coalesce(said.roles, []), statementKind: said.kind,
    said: {noun: head([label IN labels(said) WHERE label <> 'Entity']), id: said.id, label: said.label},
    event: CASE WHEN event IS NULL THEN null ELSE {noun: 'Event', id: event.id, label: event.label} END,
    about: COLLECT {
      MATCH (said)-[about:SPOKE_ON|CONCERNS|ASKS_TO_JOIN|CRIME|ANSWERS|INSTRUMENT|ARTICLE]->(topic:Entity)
      WITH topic, about ORDER BY topic.label, topic.id
      RETURN {noun: head([label IN labels(topic) WHERE label <> 'Entity']), id: topic.id, label: topic.label, basis: about.basis}
    },
    sources: COLLECT {
      MATCH (said)-[claim:STATED_BY]->(source:Source)
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }
} AS lines
