// The constraint that makes the writer's lock one; also among those that the model asks for.
CREATE CONSTRAINT unique_writer_lock_id IF NOT EXISTS FOR (lock:WriterLock) REQUIRE lock.id IS UNIQUE
