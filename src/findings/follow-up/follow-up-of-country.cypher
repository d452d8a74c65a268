// Recommendations to $country and its commitments; with an $organization, those that it made or that are promised in answer or together.
// Each with `isRead`: whether only an editor's reading says so. No row: no such country, or no such organization.
// In Neo4j Browser, first: :param country => 'MEX', and '', [] or '9999-12-31' for what does not matter:
// :param organization => '', :param crimes => [], :param instruments => [] and :param until => '9999-12-31'
MATCH (country:Country {id: $country})
OPTIONAL MATCH (organization:Organization {id: $organization})
WITH country, organization WHERE $organization = '' OR organization IS NOT NULL
RETURN COLLECT {
  CALL (country) {
    MATCH (country)<-[address:ADDRESSED_TO]-(subject:Recommendation)
    RETURN subject, address.basis = 'SUGGESTED' AS isRead
    UNION
    MATCH (country)-[member:MEMBER_OF]->(:Group)<-[address:ADDRESSED_TO]-(subject:Recommendation)
    RETURN subject, 'SUGGESTED' IN [address.basis, member.basis] AS isRead
    UNION
    MATCH (country)<-[:COUNTRY]-(:StatusChange)-[:RECOMMENDATION]->(subject:Recommendation)
    RETURN subject, false AS isRead
    UNION
    MATCH (country)<-[by:BY]-(subject:Commitment)
    RETURN subject, by.basis = 'SUGGESTED' AS isRead
  }
  // Addressed in several ways, one that is named decides.
  WITH country, organization, subject, min(coalesce(isRead, false)) AS isRead
  WHERE coalesce(toString(subject.dateEarliest), '') <= $until
    AND (size($crimes) = 0 OR EXISTS { (subject)-[:ANSWERS*0..1]->(:Recommendation)-[:CONCERNS]->(crime:Crime) WHERE crime.id IN $crimes })
    AND (size($instruments) = 0 OR EXISTS {
      (subject)-[:ANSWERS*0..1]->(:Recommendation)-[:CONCERNS|ASKS_TO_JOIN]->(:Entity)-[:INSTRUMENT*0..1]->(about:Instrument) WHERE about.id IN $instruments
    })
    AND ($organization = '' OR EXISTS { (subject)-[:ANSWERS*0..1]->(:Entity)-[:MADE_BY|BY]->(organization) })
  RETURN {subject: subject.id, country: country.id, isRead: isRead}
} AS pairs
