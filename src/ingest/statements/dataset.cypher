// The data set that answers come from, and whether the database holds any node at all.
OPTIONAL MATCH (dataset:Dataset {id: 'current'})
RETURN dataset {.version, .hash, .seedHash, .rules, .writtenAt, .state, .origin, .inBatches} AS dataset,
       EXISTS { MATCH (node) WHERE NOT node:WriterLock } AS inUse
