// Events that $country took part in, hosted or organized, or that were about it, latest first. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX', :param until => '9999-12-31', :param before => '~', :param first => 50 and :param others => 25
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
  // The line itself is left behind: it would be counted in memory once more for each participation.
  WITH line.key AS key, line.parts AS parts, line.presences AS presences, line.event AS event
  WITH key, parts, presences, event, COLLECT {
    MATCH (event)<-[:EVENT]-(presence:Participation)-[:PARTICIPANT]->(other:Entity)
    WHERE other.id <> $country
    WITH other, collect(presence.id) AS theirs ORDER BY toLower(other.name), other.id
    RETURN {noun: head([label IN labels(other) WHERE label <> 'Entity']), id: other.id, label: other.label, presences: theirs}
  } AS others
  ORDER BY key DESC
  RETURN collect({
    key: key, date: event.date, parts: parts, presences: presences, event: {noun: 'Event', id: event.id, label: event.label},
    others: others[..toInteger($others)], moreOthers: size(others[toInteger($others)..])
  }) AS lines
}
RETURN country.name AS name, lines
