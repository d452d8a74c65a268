// The data set that answers come from, and whether the database holds any node at all.
OPTIONAL MATCH (dataset:Dataset {id: 'current'})
RETURN dataset {.version, .hash, .seedHash, .rules, .writtenAt, .state} AS dataset, EXISTS { MATCH () } AS inUse
