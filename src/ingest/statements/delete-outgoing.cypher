// Takes all relationships that go out from the nodes $ids; they are written anew from their claims.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relationship]->()
DELETE relationship
