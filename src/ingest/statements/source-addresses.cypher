// The addresses of all sources, and whether a claim of the seed states each.
MATCH (source:Source) WHERE source.url IS NOT NULL
RETURN source.id AS id, source.url AS url, source.kind AS kind, EXISTS { (source)-[:STATED_BY {origin: 'seed'}]->() } AS inSeed
ORDER BY id
