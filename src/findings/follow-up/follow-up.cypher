// What became of the recommendations and commitments in $pairs, each in the country that stands beside it: a page, by last known status.
// In Neo4j Browser, first: :param pairs => [{subject: 'RM001', country: 'CHN', isRead: false}], :param basis => ['NAMED', 'SUGGESTED'], :param after => '' and :param first => 50
CALL () {
  UNWIND $pairs AS pair
  MATCH (subject:Entity {id: pair.subject})
  OPTIONAL MATCH (who:Country {id: pair.country})
  // The same twice: one that is named decides.
  WITH subject, who, min(pair.isRead) AS isRead
  WITH subject, who, isRead, COLLECT {
    MATCH (subject)<-[:RECOMMENDATION]-(change:StatusChange)-[:COUNTRY]->(who)
    RETURN change ORDER BY change.dateEarliest, change.id
  } AS changes, COLLECT {
    MATCH (subject)-[:ASKS_TO_JOIN]->(instrument:Instrument)
    WITH DISTINCT instrument
    OPTIONAL MATCH (who)<-[:COUNTRY]-(action:TreatyAction)-[:INSTRUMENT]->(instrument) WHERE action.kind <> 'SIGNATURE'
    WITH instrument, head(collect(action)) AS action ORDER BY instrument.adoptedEarliest, instrument.id
    // Only what surely came later answers it; where the spans of days overlap, it cannot be told.
    RETURN {instrument: instrument, action: action, consent: action {.id, .kind, .date}, answer: CASE
      WHEN action IS NULL THEN 'NO_CONSENT_KNOWN'
      WHEN action.dateEarliest > subject.dateLatest THEN 'MET'
      WHEN action.dateLatest < subject.dateEarliest THEN 'BOUND_BEFORE'
      ELSE 'CANNOT_TELL' END}
  } AS joins
  // The last is the one that surely came after each of the others; the rest may be in any order.
  WITH subject, who, isRead, changes, joins, [join IN joins | join.answer] AS answers,
    [one IN changes WHERE all(other IN changes WHERE other = one OR other.status = one.status OR coalesce(one.dateEarliest > other.dateLatest, false))] AS last
  WITH subject, who, isRead, changes, joins, last, CASE
    WHEN 'MET' IN answers AND all(answer IN answers WHERE answer IN ['MET', 'BOUND_BEFORE']) THEN 'MET'
    WHEN 'MET' IN answers THEN 'PARTLY_MET'
    WHEN size(last) > 0 THEN last[0].status
    WHEN subject:Commitment AND subject.state IS NOT NULL THEN subject.state
    WHEN size(changes) > 0 OR 'CANNOT_TELL' IN answers THEN 'CANNOT_TELL'
    ELSE 'NO_STATUS_REPORTED' END AS status
  WITH subject, who, changes, joins, last, status,
    CASE WHEN isRead OR any(change IN changes WHERE change.basis = 'SUGGESTED') OR subject:Commitment AND subject.basis = 'SUGGESTED'
      OR any(join IN joins WHERE join.answer = 'MET' AND join.action.basis = 'SUGGESTED') THEN 'SUGGESTED' ELSE 'NAMED' END AS basis,
    // Its place among the statuses, then its day and id: one text to sort by.
    CASE status
      WHEN 'MET' THEN '10' WHEN 'PARTLY_MET' THEN '11' WHEN 'IMPLEMENTED' THEN '12' WHEN 'KEPT' THEN '13' WHEN 'IN_PROGRESS' THEN '14'
      WHEN 'ACCEPTED' THEN '15' WHEN 'NOTED' THEN '16' WHEN 'NO_CONSENSUS' THEN '17' WHEN 'SUPERSEDED' THEN '18' WHEN 'WITHDRAWN' THEN '19'
      WHEN 'OPEN' THEN '20' WHEN 'CANNOT_TELL' THEN '21' WHEN 'NO_STATUS_REPORTED' THEN '22' ELSE '' END
      + '|' + coalesce(toString(subject.dateEarliest), '9999-12-31') + '|' + subject.id + '|' + coalesce(who.id, '') AS key
  WHERE basis IN $basis
  ORDER BY key
  RETURN collect({subject: subject, who: who, changes: changes, joins: joins, last: last, status: status, basis: basis, key: key}) AS all
}
RETURN COLLECT {
  UNWIND all AS line
  WITH left(line.key, 2) AS place, line.status AS status, sum(CASE WHEN line.basis = 'NAMED' THEN 1 ELSE 0 END) AS named, count(*) AS count ORDER BY place
  RETURN {status: status, named: named, suggested: count - named}
} AS statuses,
size([line IN all WHERE line.key > $after]) AS count,
COLLECT {
  UNWIND [line IN all WHERE line.key > $after][..toInteger($first)] AS line
  WITH line, line.subject AS subject, line.who AS who
  RETURN {
    key: line.key, status: line.status, basis: line.basis, date: subject.date,
    text: coalesce(subject.gist, subject.promise, subject.officialText, subject.label, subject.id),
    subject: {noun: CASE WHEN subject:Commitment THEN 'Commitment' ELSE 'Recommendation' END, id: subject.id, label: subject.label},
    country: CASE WHEN who IS NULL THEN null ELSE {noun: 'Country', id: who.id, label: who.label} END,
    changes: [change IN line.changes | change {.id, .status, .date, .evidence, isLast: change IN line.last}],
    joins: [join IN line.joins | {
      instrument: {noun: 'Instrument', id: join.instrument.id, label: join.instrument.label}, answer: join.answer,
      action: join.consent
    }],
    // Whose rows state it: their sources are looked up for the page alone.
    statedBy: [node IN [subject] + line.changes + [join IN line.joins WHERE join.action IS NOT NULL | join.action] | node.id]
  }
} AS lines
