// Organizations that work on each of $crimes, or on the crimes of recommendations to $country and its groups when it is empty, near
// ones first. No row: no such country. In Neo4j Browser, first:
// :param country => 'MEX', :param crimes => ['smuggling-of-migrants'], :param bases => ['NAMED', 'SUGGESTED'], :param first => 10 and :param maxCrimes => 20
MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)-[:MEMBER_OF]->(group:Group)<-[:MEMBER_OF]-(neighbour:Country) WHERE group.kind IN ['SUBREGION', 'REGION']
  WITH neighbour.id AS id, min(CASE group.kind WHEN 'SUBREGION' THEN 1 ELSE 2 END) AS rank
  RETURN collect(CASE WHEN rank = 1 THEN id END) AS subregion, collect(CASE WHEN rank = 2 THEN id END) AS region
}
CALL (country) {
  CALL (country) {
    UNWIND $crimes AS id
    MATCH (crime:Crime {id: id})
    RETURN crime
    UNION
    MATCH (country)-[:MEMBER_OF*0..1]->(addressee:Country|Group)<-[:ADDRESSED_TO]-(:Recommendation)-[:CONCERNS]->(crime:Crime)
    WHERE size($crimes) = 0
    RETURN crime
  }
  WITH DISTINCT crime ORDER BY toLower(crime.name), crime.id
  RETURN collect(crime) AS crimes
}
CALL (country, subregion, region, crimes) {
  UNWIND crimes[..toInteger($maxCrimes)] AS crime
  CALL (country, subregion, region, crime) {
    MATCH (crime)<-[on:WORKS_ON]-(organization:Organization) WHERE on.basis IN $bases
    WITH organization, on, CASE
      WHEN EXISTS { (organization)-[:BASED_IN|ACTIVE_IN]->(country) } THEN 0
      WHEN EXISTS { (organization)-[:BASED_IN|ACTIVE_IN]->(place:Country) WHERE place.id IN subregion } THEN 1
      WHEN EXISTS { (organization)-[:BASED_IN|ACTIVE_IN]->(place:Country) WHERE place.id IN region } THEN 2
      WHEN EXISTS { (organization)-[:BASED_IN|ACTIVE_IN]->(:Country) } THEN 3
      ELSE 4 END AS rank
    ORDER BY rank, toLower(organization.name), organization.id
    WITH count(on) AS total, count(CASE on.basis WHEN 'NAMED' THEN 1 END) AS named,
      collect({organization: organization, on: on, rank: rank})[..toInteger($first)] AS nearest
    RETURN total, named, nearest
  }
  RETURN collect({
    crime: {noun: 'Crime', id: crime.id, label: crime.label}, name: crime.name, total: total, named: named,
    lines: COLLECT {
      UNWIND nearest AS near
      WITH near.organization AS organization, near.on AS on, near.rank AS rank
      RETURN {
        organization: {noun: 'Organization', id: organization.id, label: organization.label},
        name: organization.name, rank: rank, basis: on.basis, sourceIds: on.sources,
        places: COLLECT {
          MATCH (organization)-[tie:BASED_IN|ACTIVE_IN]->(place:Country)
          WITH tie, place, CASE WHEN place = country THEN 0 WHEN place.id IN subregion THEN 1 WHEN place.id IN region THEN 2 ELSE 3 END AS placeRank
          WHERE placeRank = rank
          WITH tie, place ORDER BY type(tie) DESC, place.name LIMIT 5
          RETURN {isSeat: type(tie) = 'BASED_IN', name: place.name, basis: tie.basis, sourceIds: tie.sources}
        }
      }
    }
  }) AS found
}
RETURN country.name AS name, size(crimes) AS crimeCount, found AS crimes
