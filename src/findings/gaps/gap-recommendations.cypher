// Recommendations that concern $places or are addressed to $group, as in recommendations-for.cypher; all of them when $everywhere.
// Those about $crimes, on which nobody works, a line each. In Neo4j Browser, first: :param everywhere => false, :param places => ['MEX'], :param group => '',
// :param instrument => '', :param crimes => ['fisheries-crime'], :param basis => ['NAMED', 'SUGGESTED'], :param after => '' and :param first => 50
CALL () {
  UNWIND $places AS id
  MATCH (:Country {id: id})-[:MEMBER_OF*0..1]->(:Country|Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
  UNION
  UNWIND $places AS id
  MATCH (:Country {id: id})<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r
  UNION
  MATCH (:Group {id: $group})<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
  UNION
  MATCH (r:Recommendation) WHERE $everywhere RETURN r
}
WITH r WHERE $instrument = '' OR EXISTS { (r)-[:CONCERNS|ASKS_TO_JOIN]->(:Entity)-[:INSTRUMENT*0..1]->(:Instrument {id: $instrument}) }
OPTIONAL MATCH (r)-[about:CONCERNS]->(crime:Crime) WHERE about.basis IN $basis
WITH count(DISTINCT CASE WHEN crime IS NULL THEN r END) AS withoutCrime, collect(DISTINCT crime.id) AS asked,
  collect(CASE WHEN crime.id IN $crimes THEN {
    key: '1|' + coalesce(toString(r.dateEarliest), '9999-12-31') + '|' + r.id + '|' + crime.id,
    r: r, crime: crime, about: about
  } END) AS lines
RETURN withoutCrime, asked, size(lines) AS count, size([line IN lines WHERE line.about.basis = 'SUGGESTED']) AS suggested, COLLECT {
  UNWIND lines AS line
  WITH line WHERE line.key > $after
  WITH line, line.r AS r, line.crime AS crime, line.about AS about ORDER BY line.key LIMIT toInteger($first) + 1
  RETURN {
    key: line.key, date: r.date, basis: about.basis, of: {noun: 'Recommendation', id: r.id, label: r.label}, name: r.label,
    crime: {noun: 'Crime', id: crime.id, label: crime.label}, stated: [{id: r.id, only: about.sources}]
  }
} AS lines
