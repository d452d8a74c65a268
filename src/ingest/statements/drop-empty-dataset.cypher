// Takes back the mark of a first write of which nothing was kept.
MATCH (dataset:Dataset {id: 'current', version: 0})
DELETE dataset
