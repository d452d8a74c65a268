// Countries, of $places unless $everywhere, of which no office is known; with $instrument: none that serves it.
// In Neo4j Browser, first: :param everywhere => true, :param places => [], :param instrument => '', :param after => '' and :param first => 50
CALL () {
  MATCH (country:Country) WHERE $everywhere RETURN country
  UNION
  UNWIND $places AS id
  MATCH (country:Country {id: id}) RETURN country
}
WITH country, COUNT { (country)<-[:COUNTRY]-(:FocalPoint) } AS others
WHERE others = 0 OR ($instrument <> '' AND NOT EXISTS { (country)<-[:COUNTRY]-(:FocalPoint)-[:INSTRUMENT]->(:Instrument {id: $instrument}) })
WITH collect({key: '3|' + toLower(country.name) + '|' + country.id, country: country, others: others}) AS lines
RETURN size(lines) AS count, 0 AS suggested, COLLECT {
  UNWIND lines AS line
  WITH line WHERE line.key > $after
  WITH line, line.country AS country ORDER BY line.key LIMIT toInteger($first) + 1
  RETURN {
    key: line.key, date: null, basis: null, of: {noun: 'Country', id: country.id, label: country.label}, name: country.name,
    crime: null, others: line.others, stated: [{id: country.id, only: null}]
  }
} AS lines
