// Takes the writer's lock when nobody holds it, its holder gave no sign of life in time, or that run has $ended; says who holds it then.
MERGE (lock:WriterLock {id: 'current'})
SET lock.askedAt = timestamp()
WITH lock, lock.run IS NULL OR lock.expiresAt < timestamp() OR lock.run = $ended AS isFree
FOREACH (_ IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET lock.run = $run, lock.host = $host, lock.process = $process, lock.since = $now, lock.expiresAt = timestamp() + $leaseMs
)
RETURN lock {.run, .host, .process, .since} AS holder
