// Other nodes that point at the nodes $ids, and at which; what is derived is made anew.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[relationship]-(other:Entity)
WHERE relationship.derivedFrom IS NULL
RETURN DISTINCT id, other.id AS neededBy ORDER BY id, neededBy
