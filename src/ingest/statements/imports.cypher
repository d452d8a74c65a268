// The imports that the graph holds, oldest first.
MATCH (import:Import)
RETURN import {.*} AS import ORDER BY import.version, import.id
