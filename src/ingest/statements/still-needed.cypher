// Nodes among $ids that a relationship of another node still points at, which only a claim of another origin can do.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[relationship]-(other:Entity)
WHERE relationship.derivedFrom IS NULL
RETURN id, other.id AS neededBy ORDER BY id, neededBy LIMIT 3
