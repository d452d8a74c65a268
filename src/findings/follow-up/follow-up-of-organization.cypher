// What $organization recommended, is asked to do or promised, and each country that is addressed by name or has answered; null where none is.
// Each with `isRead`: whether only an editor's reading says so. No row: no such organization.
// In Neo4j Browser, first: :param organization => 'unodc', and [] or '9999-12-31' for what does not matter:
// :param crimes => [], :param instruments => [] and :param until => '9999-12-31'
MATCH (organization:Organization {id: $organization})
RETURN COLLECT {
  MATCH (organization)<-[tie:MADE_BY|ADDRESSED_TO|BY]-(subject:Recommendation|Commitment)
  WITH subject, min(coalesce(tie.basis = 'SUGGESTED', false)) AS isRead
  WHERE coalesce(toString(subject.dateEarliest), '') <= $until
    AND (size($crimes) = 0 OR EXISTS { (subject)-[:ANSWERS*0..1]->(:Recommendation)-[:CONCERNS]->(crime:Crime) WHERE crime.id IN $crimes })
    AND (size($instruments) = 0 OR EXISTS {
      (subject)-[:ANSWERS*0..1]->(:Recommendation)-[:CONCERNS|ASKS_TO_JOIN]->(:Entity)-[:INSTRUMENT*0..1]->(about:Instrument) WHERE about.id IN $instruments
    })
  CALL (subject) {
    OPTIONAL MATCH (subject)-[tie:ADDRESSED_TO|BY]->(who:Country)
    RETURN who, tie.basis = 'SUGGESTED' AS isReadWho
    UNION
    MATCH (subject)<-[:RECOMMENDATION]-(:StatusChange)-[:COUNTRY]->(who:Country)
    RETURN who, false AS isReadWho
  }
  WITH subject, isRead, collect({who: who.id, isRead: isRead OR coalesce(isReadWho, false)}) AS countries
  // A country that only answered is one all the same: then the line without a country falls away.
  UNWIND [each IN countries WHERE each.who IS NOT NULL OR size(countries) = 1] AS each
  RETURN {subject: subject.id, country: each.who, isRead: each.isRead}
} AS pairs
