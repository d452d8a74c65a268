// Says which data set the graph holds, in the transaction of its last rows.
MATCH (dataset:Dataset {id: 'current'})
SET dataset.version = $version, dataset.hash = $hash, dataset.seedHash = $seedHash, dataset.rules = $rules,
    dataset.writtenAt = $now, dataset.inBatches = false
