// The country that changes are asked of. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX'
MATCH (country:Country {id: $country})
RETURN country.id AS id, country.name AS name
