// Crimes of $crimes, on which nobody works, that a body called new or emerging, with who did.
// In Neo4j Browser, first: :param crimes => ['underground-banking'], :param after => '' and :param first => 50
MATCH (crime:Crime)
WHERE crime.id IN $crimes AND (crime.kind = 'EMERGING' OR EXISTS { (crime)<-[:CRIME]-(:Recognition) })
WITH collect({key: '4|' + toLower(crime.name) + '|' + crime.id, crime: crime}) AS lines
RETURN size(lines) AS count, 0 AS suggested, COLLECT {
  UNWIND lines AS line
  WITH line WHERE line.key > $after
  WITH line, line.crime AS crime ORDER BY line.key LIMIT toInteger($first) + 1
  OPTIONAL MATCH (crime)<-[:CRIME]-(recognition:Recognition)
  WITH line, crime, recognition ORDER BY recognition.dateEarliest, recognition.id
  WITH line, crime, collect(recognition) AS recognitions
  RETURN {
    key: line.key, date: null, basis: null, of: {noun: 'Crime', id: crime.id, label: crime.label}, name: crime.name,
    crime: {noun: 'Crime', id: crime.id, label: crime.label},
    recognized: [recognition IN recognitions | coalesce(recognition.byAsStated, 'a body that is not named') + ' (' + coalesce(recognition.date, 'day unknown') + ')'],
    stated: [{id: crime.id, only: CASE WHEN size(recognitions) = 0 THEN null ELSE [] END}] + [recognition IN recognitions | {id: recognition.id, only: null}]
  }
} AS lines
