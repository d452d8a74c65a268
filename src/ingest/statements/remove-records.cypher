// Takes the records of changes and imports; those of a copy come in their place.
MATCH (record:Change|Import)
CALL (record) { DELETE record } IN TRANSACTIONS OF 5000 ROWS
