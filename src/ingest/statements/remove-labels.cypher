// Takes the old label from nodes whose noun changes: $rows of id and noun.
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
REMOVE node:$(row.noun)
