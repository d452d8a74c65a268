// Every country with its codes, for the rows of a map.
MATCH (country:Country)
RETURN country.id AS id, country.iso2 AS iso2
