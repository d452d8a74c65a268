// Why each of the recommendations $ids concerns $country, or may, with the sources; $settled are kinds of groups that it surely is not in.
// In Neo4j Browser, first: :param country => 'MEX', :param ids => ['RM001'] and :param settled => ['ACTORS']
MATCH (country:Country {id: $country})
RETURN country.name AS name,
  COLLECT {
    MATCH (country)-[claim:STATED_BY]->(source:Source)
    RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
  } AS countrySources,
  COLLECT {
    MATCH (country)<-[:COUNTRY]-(action:TreatyAction) WHERE action.kind <> 'SIGNATURE'
    WITH action ORDER BY action.dateEarliest, action.id
    RETURN action {
      .id, .kind, .date, earliest: toString(action.dateEarliest), latest: toString(action.dateLatest),
      sources: COLLECT {
        MATCH (action)-[claim:STATED_BY]->(source:Source)
        RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
      }
    }
  } AS consents,
  COLLECT {
    UNWIND $ids AS id
    MATCH (r:Recommendation {id: id})
    RETURN {
      date: r.date, sponsorAsStated: r.sponsorAsStated,
      recommendation: {noun: 'Recommendation', id: r.id, label: r.label},
      sources: COLLECT {
        MATCH (r)-[claim:STATED_BY]->(source:Source)
        RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
      },
      madeBy: COLLECT {
        MATCH (r)-[:MADE_BY]->(maker:Entity)
        WITH DISTINCT maker ORDER BY maker.name, maker.id
        RETURN {noun: head([label IN labels(maker) WHERE label <> 'Entity']), id: maker.id, label: maker.label}
      },
      addressees: COLLECT {
        MATCH (r)-[address:ADDRESSED_TO]->(addressee:Country|Group)
        OPTIONAL MATCH (country)-[member:MEMBER_OF]->(addressee)
        WITH address, addressee, member
        WHERE addressee = country OR member IS NOT NULL OR addressee.membersKnown <> 'ALL' AND NOT addressee.kind IN $settled
        WITH address, addressee, member ORDER BY addressee.id
        RETURN {
          noun: CASE WHEN addressee:Country THEN 'Country' ELSE 'Group' END,
          kind: addressee.kind, name: addressee.name, basis: address.basis, statedBy: address.sources,
          isMember: member IS NOT NULL, memberBasis: member.basis, memberStatedBy: coalesce(member.sources, []),
          derivedFrom: coalesce(member.derivedFrom, []),
          instrument: head(COLLECT {
            MATCH (addressee)-[:INSTRUMENT]->(instrument:Instrument)
            RETURN instrument {.id, .completeAsOf, earliest: toString(instrument.entryIntoForceEarliest), latest: toString(instrument.entryIntoForceLatest)}
          })
        }
      },
      events: COLLECT {
        MATCH (r)-[made:MADE_AT]->(event:Event)
        WITH made, event, head(COLLECT {
          MATCH (event)-[tie:HOST|CONCERNS_COUNTRY]->(country)
          RETURN tie ORDER BY type(tie) DESC
        }) AS tie ORDER BY event.id
        RETURN {
          event: {noun: 'Event', id: event.id, label: event.label}, statedBy: made.sources,
          tie: type(tie), basis: CASE WHEN 'SUGGESTED' IN [made.basis, tie.basis] THEN 'SUGGESTED' ELSE 'NAMED' END,
          sources: COLLECT {
            MATCH (event)-[claim:STATED_BY]->(source:Source) WHERE source.id IN coalesce(tie.sources, [])
            RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
          }
        }
      }
    }
  } AS lines
