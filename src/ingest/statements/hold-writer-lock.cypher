// A row while the run holds the lock: asked inside the transaction that it guards, before its end.
// It writes nothing: a sign of life would have to wait for that end, and readers would take the run for dead.
MATCH (lock:WriterLock {id: 'current', run: $run})
WHERE lock.expiresAt > timestamp()
RETURN lock.run AS run
