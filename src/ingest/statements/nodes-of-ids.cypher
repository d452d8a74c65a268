// The nodes among $ids, with the short text that stands for each.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id, [label IN labels(node) WHERE label <> 'Entity'][0] AS noun, node.label AS label
