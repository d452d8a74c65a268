// Events that $country took part in, hosted or organized, or that were about it, latest first. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX', :param until => '9999-12-31', :param before => '~' and :param first => 50
MATCH (country:Country {id: $country})
CALL (country) {
  CALL (country) {
    MATCH (country)<-[:PARTICIPANT]-(own:Participation)-[:EVENT]->(event:Event)
    RETURN event, 'PRESENT' AS part, own
    UNION
    MATCH (country)<-[tie:HOST|ORGANIZER|PARTNER|FUNDER|CONCERNS_COUNTRY]-(event:Event)
    RETURN event, CASE type(tie) WHEN 'HOST' THEN 'HOST' WHEN 'CONCERNS_COUNTRY' THEN 'SUBJECT' ELSE 'ORGANIZER' END AS part, null AS own
  }
  WITH event, collect(DISTINCT part) AS parts, collect(DISTINCT own.id) AS presences
  WITH event, parts, presences, coalesce(toString(event.dateEarliest), '0000') + '|' + event.id AS key
  WHERE coalesce(toString(event.dateEarliest), '') <= $until AND key < $before
  WITH event, parts, presences, key ORDER BY key DESC LIMIT toInteger($first) + 1
  RETURN collect({event: event, parts: parts, presences: presences, key: key}) AS page
}
CALL (page) {
  UNWIND page AS line
  WITH line, line.event AS event
  OPTIONAL MATCH (event)<-[:EVENT]-(presence:Participation)-[:PARTICIPANT]->(other:Entity)
  WHERE other.id <> $country
  WITH line, event, other, collect(presence.id) AS theirs ORDER BY toLower(other.name), other.id
  WITH line, event, collect(CASE WHEN other IS NULL THEN null ELSE {
    noun: head([label IN labels(other) WHERE label <> 'Entity']), id: other.id, label: other.label, presences: theirs
  } END) AS others
  ORDER BY line.key DESC
  RETURN collect({
    key: line.key, date: event.date, parts: line.parts, presences: line.presences, others: others,
    event: {noun: 'Event', id: event.id, label: event.label}
  }) AS lines
}
RETURN country.name AS name, lines
