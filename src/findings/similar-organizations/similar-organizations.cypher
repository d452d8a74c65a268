// Organizations that share something of the kinds $by with $organization, on one of $basis, at least $atLeast; those that come after
// $afterCount and $afterId. No row: no such organization.
// In Neo4j Browser, first: :param organization => 'gi-toc' and :param by => ['CRIMES', 'EVENTS']
// and :param basis => ['NAMED', 'SUGGESTED'] and :param atLeast => 1 and :param afterCount => 1000000
// and :param afterId => '' and :param first => 50
MATCH (own:Organization {id: $organization})
RETURN {noun: 'Organization', id: own.id, label: own.label} AS organization, COLLECT {
  CALL (own) {
    WITH own WHERE 'CRIMES' IN $by
    MATCH (own)-[mine:WORKS_ON]->(what:Crime)<-[theirs:WORKS_ON]-(other:Organization)
    RETURN 'CRIMES' AS kind, what, other, mine.basis AS ours, theirs.basis AS others,
      {id: own.id, only: mine.sources} AS mine, {id: other.id, only: theirs.sources} AS theirs
    UNION ALL
    WITH own WHERE 'THEMES' IN $by
    MATCH (own)-[mine:CONCERNED_WITH]->(what:Theme)<-[theirs:CONCERNED_WITH]-(other:Organization)
    RETURN 'THEMES' AS kind, what, other, mine.basis AS ours, theirs.basis AS others,
      {id: own.id, only: mine.sources} AS mine, {id: other.id, only: theirs.sources} AS theirs
    UNION ALL
    WITH own WHERE 'COUNTRIES' IN $by
    MATCH (own)-[mine:BASED_IN|ACTIVE_IN]->(what:Country)<-[theirs:BASED_IN|ACTIVE_IN]-(other:Organization)
    RETURN 'COUNTRIES' AS kind, what, other, mine.basis AS ours, theirs.basis AS others,
      {id: own.id, only: mine.sources} AS mine, {id: other.id, only: theirs.sources} AS theirs
    UNION ALL
    WITH own WHERE 'EVENTS' IN $by
    MATCH (own)<-[:PARTICIPANT]-(here:Participation)-[:EVENT]->(what:Event)<-[:EVENT]-(there:Participation)-[:PARTICIPANT]->(other:Organization)
    RETURN 'EVENTS' AS kind, what, other, here.basis AS ours, there.basis AS others,
      {id: here.id, only: null} AS mine, {id: there.id, only: null} AS theirs
    UNION ALL
    WITH own WHERE 'BODIES' IN $by
    MATCH (own)-[mine:PART_OF]->(what:Organization)<-[theirs:PART_OF]-(other:Organization)
    RETURN 'BODIES' AS kind, what, other, mine.basis AS ours, theirs.basis AS others,
      {id: own.id, only: mine.sources} AS mine, {id: other.id, only: theirs.sources} AS theirs
  }
  WITH other, kind, what, CASE WHEN ours = 'SUGGESTED' OR others = 'SUGGESTED' THEN 'SUGGESTED' ELSE 'NAMED' END AS basis, mine, theirs
  WHERE other <> own
  // Of a country that is the seat and the place of work, the firmer of the two counts.
  WITH other, kind, what, min(basis) AS basis, collect(DISTINCT mine) + collect(DISTINCT theirs) AS stated
  WHERE basis IN $basis
  WITH other, count(*) AS count, count(CASE basis WHEN 'NAMED' THEN 1 END) AS named,
    collect({kind: kind, what: what, basis: basis, stated: stated}) AS shared
  WHERE count >= $atLeast AND (count < $afterCount OR (count = $afterCount AND other.id > $afterId))
  ORDER BY count DESC, other.id LIMIT toInteger($first) + 1
  RETURN {
    organization: {noun: 'Organization', id: other.id, label: other.label},
    count: count, named: named,
    shared: [each IN shared | {
      by: each.kind, basis: each.basis, stated: each.stated,
      what: {noun: head([label IN labels(each.what) WHERE label <> 'Entity']), id: each.what.id, label: each.what.label}
    }]
  }
} AS similar
