// How many relationships the nodes $ids have together, in both directions.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN sum(COUNT { (node)--() }) AS tied
