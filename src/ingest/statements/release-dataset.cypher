// Says which data set is whole now.
MATCH (dataset:Dataset {id: 'current'})
SET dataset.version = $version, dataset.hash = $hash, dataset.seedHash = $seedHash, dataset.rules = $rules,
    dataset.writtenAt = $now, dataset.state = 'IDLE', dataset.writingSince = null
