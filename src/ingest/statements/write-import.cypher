// Keeps what is told of an import; refused when its id is taken.
CREATE (import:Import) SET import = $properties
