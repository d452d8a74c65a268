// Organizations, based or active in $places unless $everywhere, that work on a crime of $crimes but not of $asked: no recommendation is about it.
// In Neo4j Browser, first: :param everywhere => false, :param places => ['MEX'], :param crimes => ['drug-trafficking'], :param asked => ['corruption'],
// :param basis => ['NAMED', 'SUGGESTED'], :param after => '' and :param first => 50
CALL () {
  MATCH (crime:Crime) WHERE $everywhere AND crime.id IN $crimes AND NOT crime.id IN $asked
  MATCH (crime)<-[:WORKS_ON]-(organization:Organization)
  RETURN organization
  UNION
  UNWIND $places AS id
  MATCH (:Country {id: id})<-[:BASED_IN|ACTIVE_IN]-(organization:Organization)
  RETURN organization
}
MATCH (organization)-[on:WORKS_ON]->(crime:Crime)
WHERE on.basis IN $basis AND crime.id IN $crimes AND NOT crime.id IN $asked
WITH collect({
  key: '2|' + toLower(organization.name) + '|' + organization.id + '|' + crime.id,
  organization: organization, on: on, crime: crime
}) AS lines
RETURN size(lines) AS count, size([line IN lines WHERE line.on.basis = 'SUGGESTED']) AS suggested, COLLECT {
  UNWIND lines AS line
  WITH line WHERE line.key > $after
  WITH line, line.organization AS organization, line.on AS on, line.crime AS crime ORDER BY line.key LIMIT toInteger($first) + 1
  OPTIONAL MATCH (organization)-[at:BASED_IN|ACTIVE_IN]->(place:Country) WHERE place.id IN $places
  WITH line, organization, on, crime, collect(at.sources) AS where
  RETURN {
    key: line.key, date: null, basis: on.basis, of: {noun: 'Organization', id: organization.id, label: organization.label},
    name: organization.name, crime: {noun: 'Crime', id: crime.id, label: crime.label},
    stated: [{id: organization.id, only: reduce(ids = on.sources, each IN where | ids + each)}]
  }
} AS lines
