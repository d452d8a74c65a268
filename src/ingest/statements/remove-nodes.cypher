// Takes the nodes $ids and what was derived for them.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DETACH DELETE node
