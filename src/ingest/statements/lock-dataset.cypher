// Says that a new data set is being written: no answer may leave until it says IDLE again.
MERGE (dataset:Dataset {id: 'current'})
ON CREATE SET dataset.version = 0, dataset.hash = ''
SET dataset.state = 'WRITING', dataset.origin = $origin, dataset.inBatches = $inBatches
