// A row while the run holds the lock: asked inside the transaction that it guards, before its end.
MATCH (lock:WriterLock {id: 'current', run: $run})
WHERE lock.expiresAt > timestamp()
RETURN lock.run AS run
