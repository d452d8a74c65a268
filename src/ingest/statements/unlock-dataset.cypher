// Says that the data set is as it was: nothing of the write was kept.
MATCH (dataset:Dataset {id: 'current'})
SET dataset.state = 'IDLE', dataset.writingSince = null
