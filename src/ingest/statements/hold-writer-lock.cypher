// A row while the run holds the lock: asked inside the transaction that it guards, before its end.
// When less than half of the lease is left it is renewed here, and nobody can take the lock over before this transaction ends.
MATCH (lock:WriterLock {id: 'current', run: $run})
FOREACH (_ IN CASE WHEN lock.expiresAt < timestamp() + $leaseMs / 2 THEN [1] ELSE [] END |
  SET lock.expiresAt = timestamp() + $leaseMs
)
RETURN lock.run AS run
