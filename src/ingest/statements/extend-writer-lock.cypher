// A row while nobody took the lock from the run, whenever its last sign of life was: asked inside a batch, before its end.
// When less than half of the lease is left it is renewed here, and nobody can take the lock over before this transaction ends.
// Only for batches: readers wait until the last of them, so none takes the run for dead while its sign of life waits.
MATCH (lock:WriterLock {id: 'current', run: $run})
FOREACH (_ IN CASE WHEN lock.expiresAt < timestamp() + $leaseMs / 2 THEN [1] ELSE [] END |
  SET lock.expiresAt = timestamp() + $leaseMs
)
RETURN lock.run AS run
