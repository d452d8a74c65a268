// The memberships of $countries in $things, groups.
// In Neo4j Browser, first: :param countries => ['MEX', 'KEN'] and :param things => ['member-states']
UNWIND $countries AS id
MATCH (country:Country {id: id})-[member:MEMBER_OF]->(group:Group) WHERE group.id IN $things
RETURN country.id AS country, country.name AS name, group.id AS thing, member.basis AS basis, member.sources AS sourceIds
