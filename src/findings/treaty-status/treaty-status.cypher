// Each instrument with what $country did towards it. No row: no such country.
// In Neo4j Browser, first: :param country => 'KEN'
MATCH (country:Country {id: $country})
RETURN country {noun: 'Country', .id, .label} AS country, country.name AS name, COLLECT {
  MATCH (instrument:Instrument)
  WITH country, instrument ORDER BY instrument.adoptedEarliest, instrument.id
  RETURN {
    instrument: {noun: 'Instrument', id: instrument.id, label: instrument.label},
    participantsAsOf: instrument.participantsAsOf,
    completeAsOf: instrument.completeAsOf,
    entry: {earliest: toString(instrument.entryIntoForceEarliest), latest: toString(instrument.entryIntoForceLatest)},
    sources: COLLECT {
      MATCH (instrument)-[claim:STATED_BY]->(source:Source)
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    },
    entrySources: COLLECT {
      MATCH (instrument)-[claim:STATED_BY]->(source:Source) WHERE claim.row CONTAINS '"entryIntoForce":'
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    },
    actions: COLLECT {
      MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument)
      WITH action ORDER BY action.dateEarliest, action.id
      RETURN action {
        .id, .kind, .date, .basis, earliest: toString(action.dateEarliest), latest: toString(action.dateLatest),
        sources: COLLECT {
          MATCH (action)-[claim:STATED_BY]->(source:Source)
          RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
        }
      }
    }
  }
} AS instruments
