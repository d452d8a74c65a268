// An organization's tie is its strongest, in the order of TieKind in schema/tie.graphql; null when none is documented; $most at once.
MATCH (organization:Organization)
WITH organization, head([kind IN ['DIRECT', 'NETWORK', 'INDIRECT', 'TOPIC']
  WHERE EXISTS { (organization)<-[:ORGANIZATION]-(:Tie {kind: kind}) }]) AS strongest
WHERE coalesce(organization.tie, '') <> coalesce(strongest, '')
WITH organization, strongest LIMIT toInteger($most)
SET organization.tie = strongest
RETURN count(organization) AS done
