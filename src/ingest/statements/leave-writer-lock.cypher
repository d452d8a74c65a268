// Gives the lock back. Of a data set that was left half written it stays, with how far that came, held by nobody.
MATCH (lock:WriterLock {id: 'current', run: $run})
SET lock.run = null, lock.expiresAt = 0
WITH lock
WHERE NOT EXISTS { MATCH (:Dataset {id: 'current', state: 'WRITING'}) }
DELETE lock
