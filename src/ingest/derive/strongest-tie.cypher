// An organization's tie is its strongest, in the order of TieKind in schema/tie.graphql; null when none is documented.
MATCH (organization:Organization)
SET organization.tie = head([kind IN ['DIRECT', 'NETWORK', 'INDIRECT', 'TOPIC']
  WHERE EXISTS { (organization)<-[:ORGANIZATION]-(:Tie {kind: kind}) }])
