// What says that each organization of $ids works on $crimes, and where it is, nearest to $country first. In Neo4j Browser, first:
// :param country => 'MEX', :param ids => ['gi-toc'], :param crimes => ['corruption'] and :param basis => ['NAMED', 'SUGGESTED']
MATCH (country:Country {id: $country})
UNWIND $ids AS id
MATCH (organization:Organization {id: id})
RETURN id, {noun: 'Organization', id: id, label: organization.label} AS organization,
  COLLECT {
    MATCH (organization)-[on:WORKS_ON]->(crime:Crime) WHERE crime.id IN $crimes AND on.basis IN $basis
    WITH crime, on ORDER BY toLower(crime.name), crime.id
    RETURN {crime: crime.id, name: crime.name, basis: on.basis, sourceIds: on.sources}
  } AS works,
  COLLECT {
    MATCH (organization)-[at:BASED_IN|ACTIVE_IN]->(place:Country)
    WITH at, place, COLLECT {
      MATCH (place)-[theirs:MEMBER_OF]->(group:Group)<-[own:MEMBER_OF]-(country)
      WHERE place <> country AND group.kind IN ['SUBREGION', 'REGION']
      // A subregion comes before a region, and of two subregions the one within the other.
      WITH group, theirs, own ORDER BY group.kind DESC, COUNT { (group)<-[:PART_OF]-() }, group.id LIMIT 1
      RETURN {kind: group.kind, name: group.name, theirSourceIds: theirs.sources, ownSourceIds: own.sources}
    } AS groups
    WITH at, place, head(groups) AS group
    WITH at, place, group,
      CASE WHEN place = country THEN 1 WHEN group.kind = 'SUBREGION' THEN 2 WHEN group.kind = 'REGION' THEN 3 ELSE 4 END AS near
    ORDER BY near, type(at) DESC, toLower(place.name), place.id LIMIT 6
    RETURN {near: near, way: type(at), id: place.id, name: place.name, basis: at.basis, sourceIds: at.sources, group: group}
  } AS places
