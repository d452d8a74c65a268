// What the nodes of $nouns are called, in their properties $names: texts or lists of texts, or null.
UNWIND $nouns AS noun
MATCH (node:$(noun))
RETURN node.id AS id, noun, [name IN $names | node[name]] AS names
