// Organizations that $country has met at events, that somebody whom it has met could introduce, and, with $crimes, the others on them.
// No row: no such country. In Neo4j Browser, first:
// :param country => 'MEX', :param crimes => ['trafficking-in-firearms'], :param after => '' and :param first => 50
MATCH (country:Country {id: $country})
CALL () {
  UNWIND $crimes AS id
  MATCH (crime:Crime {id: id})
  RETURN collect(crime) AS crimes
}
CALL (country) {
  MATCH (country)<-[:PARTICIPANT]-(:Participation)-[:EVENT]->(:Event)<-[:EVENT]-(:Participation)-[:PARTICIPANT]->(contact:Organization|Country)
  WHERE contact <> country
  RETURN collect(DISTINCT contact) AS contacts
}
CALL (contacts) {
  UNWIND contacts AS contact
  MATCH (contact)<-[:PARTICIPANT]-(:Participation)-[:EVENT]->(event:Event)
  WITH DISTINCT event
  MATCH (event)<-[:EVENT]-(:Participation)-[:PARTICIPANT]->(reached:Organization)
  RETURN collect(DISTINCT reached) AS reached
}
WITH country, crimes, contacts, reached, [contact IN contacts | contact.id] AS contactIds, [one IN reached | one.id] AS reachedIds
CALL (crimes, reached, contactIds, reachedIds) {
  CALL (crimes, reached) {
    UNWIND crimes AS crime
    MATCH (crime)<-[on:WORKS_ON]-(organization:Organization)
    WITH organization, collect(on) AS all
    RETURN organization, CASE WHEN any(on IN all WHERE on.basis = 'NAMED') THEN 'NAMED' ELSE 'SUGGESTED' END AS basis,
      reduce(ids = [], on IN all | ids + on.sources) AS sourceIds
    UNION
    UNWIND CASE WHEN size($crimes) = 0 THEN reached ELSE [] END AS organization
    RETURN organization, null AS basis, null AS sourceIds
  }
  WITH organization, basis, sourceIds, CASE WHEN organization.id IN contactIds THEN 1 WHEN organization.id IN reachedIds THEN 2 ELSE 3 END AS standing
  WITH organization, basis, sourceIds, standing, standing + '|' + toLower(organization.name) + '|' + organization.id AS key
  WHERE key > $after
  WITH organization, basis, sourceIds, standing, key ORDER BY key LIMIT toInteger($first) + 1
  RETURN collect({
    key: key, standing: standing, name: organization.name, basis: basis, sourceIds: sourceIds,
    organization: {noun: 'Organization', id: organization.id, label: organization.label}
  }) AS lines
}
RETURN country.name AS name, [crime IN crimes | crime {.id, .name}] AS crimes, contactIds, lines
