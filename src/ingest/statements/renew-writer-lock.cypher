// A sign of life of the run that holds the lock, with how far it is; says who holds it.
MATCH (lock:WriterLock {id: 'current', run: $run})
SET lock.expiresAt = timestamp() + $leaseMs, lock.done = $done, lock.total = $total
RETURN lock.run AS run
