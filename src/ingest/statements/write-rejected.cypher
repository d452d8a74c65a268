// Keeps claims that are not used: $rows of properties.
UNWIND $rows AS row
CREATE (claim:RejectedClaim)
SET claim = row
