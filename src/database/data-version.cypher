// Which data set the database holds, whether it is being written, and whether whoever wrote it has ended.
// A lock that is missing says nothing: it goes in a transaction of its own, after the state.
OPTIONAL MATCH (dataset:Dataset {id: 'current'})
OPTIONAL MATCH (lock:WriterLock {id: 'current'})
RETURN dataset {.version, .hash, .writtenAt, .state, .inBatches} AS dataset, lock {.done, .total} AS progress,
       coalesce(lock.expiresAt < timestamp(), false) AS hasEnded
