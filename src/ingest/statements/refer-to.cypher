// Nodes that a stated relationship ties to one of $ids, themselves not among them.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[relationship]-(other:Entity)
WHERE relationship.derivedFrom IS NULL AND NOT other.id IN $ids
RETURN DISTINCT other.id AS id
