// Says that the data set is whole: the one that it names, be it the new one or, when nothing of the write was kept, the old.
MATCH (dataset:Dataset {id: 'current'})
SET dataset.state = 'IDLE', dataset.origin = null, dataset.inBatches = null
