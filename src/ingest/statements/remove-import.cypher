// Takes what is told of an import that is taken back.
MATCH (import:Import {id: $id}) DELETE import
