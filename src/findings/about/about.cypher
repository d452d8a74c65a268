// The data version that answers come from.
MATCH (data:Dataset {id: 'current'})
WHERE data.version > 0
RETURN data.version AS version, data.hash AS hash, data.writtenAt AS writtenAt
