// Where the nodes $ids are: quicker to find again than by their ids, once per run instead of once per relationship.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN collect(id) AS ids, collect(elementId(node)) AS elementIds
