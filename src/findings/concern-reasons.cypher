// Why the recommendation of each of $pairs concerns its country: its addressees and its events, as in recommendations-for.cypher.
// In Neo4j Browser, first: :param pairs => [{country: 'MEX', recommendation: 'R001'}]
UNWIND $pairs AS pair
MATCH (country:Country {id: pair.country})
MATCH (r:Recommendation {id: pair.recommendation})
RETURN country.id AS country, country.name AS name, r.id AS recommendation, COLLECT {
  MATCH (r)-[address:ADDRESSED_TO]->(addressee:Country|Group)
  OPTIONAL MATCH (country)-[member:MEMBER_OF]->(addressee)
  WITH address, addressee, member WHERE addressee = country OR member IS NOT NULL
  OPTIONAL MATCH (addressee)-[:INSTRUMENT]->(instrument:Instrument)
  WITH address, addressee, member, instrument ORDER BY addressee.id
  RETURN {
    noun: CASE WHEN addressee:Country THEN 'Country' ELSE 'Group' END,
    kind: addressee.kind, name: addressee.name, basis: address.basis, sourceIds: address.sources,
    isMember: member IS NOT NULL, memberBasis: member.basis, memberSourceIds: coalesce(member.sources, []),
    instrument: instrument {.id, .completeAsOf, earliest: toString(instrument.entryIntoForceEarliest), latest: toString(instrument.entryIntoForceLatest)},
    consents: COLLECT {
      MATCH (action:TreatyAction) WHERE action.id IN coalesce(member.derivedFrom, [])
      WITH action ORDER BY action.dateEarliest, action.id
      RETURN action {.id, .kind, .date, earliest: toString(action.dateEarliest), latest: toString(action.dateLatest)}
    }
  }
} AS addressees, COLLECT {
  MATCH (r)-[made:MADE_AT]->(event:Event)
  MATCH (event)-[tie:HOST|CONCERNS_COUNTRY]->(country)
  WITH made, event, tie ORDER BY event.id, type(tie) DESC
  RETURN {
    id: event.id, tie: type(tie), basis: CASE WHEN 'SUGGESTED' IN [made.basis, tie.basis] THEN 'SUGGESTED' ELSE 'NAMED' END,
    sourceIds: made.sources, placeSourceIds: tie.sources
  }
} AS events
