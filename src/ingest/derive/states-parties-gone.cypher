// Takes members of States parties groups that follow no longer, or from other treaty actions than before, $most at once.
MATCH (country:Country)-[old:MEMBER_OF]->(group:Group) WHERE old.derivedFrom IS NOT NULL
WITH old, COLLECT {
  MATCH (country)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(:Instrument)<-[:INSTRUMENT]-(group)
  WHERE action.kind <> 'SIGNATURE' AND group.kind = 'STATES_PARTIES'
    AND NOT EXISTS { (country)-[stated:MEMBER_OF]->(group) WHERE stated.derivedFrom IS NULL }
  RETURN DISTINCT action.id ORDER BY action.id
} AS actions
WHERE old.derivedFrom <> actions
WITH old LIMIT toInteger($most)
DELETE old
RETURN count(old) AS done
