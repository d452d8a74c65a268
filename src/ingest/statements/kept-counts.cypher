// How much a copy of the data set holds.
RETURN COUNT { MATCH (:Entity) } AS nodes,
  COUNT { MATCH (:Entity)-[:STATED_BY]->() } + COUNT { MATCH (:RejectedClaim) } AS claims,
  COUNT { MATCH (:Change) } AS changes,
  COUNT { MATCH (:Import) } AS imports
