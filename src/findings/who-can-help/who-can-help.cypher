// Recommendations that concern $country (as in recommendations-for.cypher) and a crime. No row: no such country. In Neo4j Browser, first:
// :param country => 'MEX', :param crime => '', :param basis => ['NAMED', 'SUGGESTED'], :param after => '' and :param first => 20
MATCH (country:Country {id: $country})
OPTIONAL MATCH (crime:Crime {id: $crime})
CALL (country) {
  CALL (country) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r
  }
  WITH r, coalesce(toString(r.dateEarliest), '9999-12-31') + '|' + r.id AS key,
    EXISTS { (r)-[about:CONCERNS]->(topic:Crime) WHERE about.basis IN $basis AND ($crime = '' OR topic.id = $crime) } AS fits
  ORDER BY key
  RETURN count(r) AS concernCount, collect(CASE WHEN fits THEN {r: r, key: key} END) AS fitting
}
WITH country, crime, concernCount, size(fitting) AS fittingCount, [line IN fitting WHERE line.key > $after] AS rest
RETURN country.name AS name, crime.name AS crimeName, $crime = '' OR crime IS NOT NULL AS crimeKnown,
  concernCount - fittingCount AS withoutCrime, size(rest) AS restCount, COLLECT {
    UNWIND rest[..toInteger($first)] AS line
    WITH line.r AS r, line.key AS key
    RETURN {
      key: key, date: r.date, recommendation: {noun: 'Recommendation', id: r.id, label: r.label},
      crimes: COLLECT {
        MATCH (r)-[about:CONCERNS]->(topic:Crime)
        WHERE about.basis IN $basis AND ($crime = '' OR topic.id = $crime)
        WITH topic, about ORDER BY toLower(topic.name), topic.id
        RETURN {noun: 'Crime', id: topic.id, label: topic.label, sourceIds: about.sources}
      }
    }
  } AS lines
