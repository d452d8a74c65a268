// Posts and offices of $country with what they serve; they are few, and put in order afterwards. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX'
MATCH (country:Country {id: $country})
RETURN country {noun: 'Country', .id, .label} AS country, country.name AS name, COLLECT {
  MATCH (country)<-[:COUNTRY]-(post:FocalPoint)
  WITH DISTINCT post ORDER BY post.id
  RETURN post {
    .function, .functionAsStated, .office, .institution, .asOf, .note,
    earliest: toString(post.asOfEarliest), latest: toString(post.asOfLatest),
    focalPoint: {noun: 'FocalPoint', id: post.id, label: post.label},
    instruments: COLLECT {
      MATCH (post)-[:INSTRUMENT]->(instrument:Instrument)
      WITH DISTINCT instrument ORDER BY instrument.adoptedEarliest, instrument.id
      RETURN {noun: 'Instrument', id: instrument.id, label: instrument.label, adopted: toString(instrument.adoptedEarliest)}
    },
    articles: COLLECT {
      MATCH (post)-[:ARTICLE]->(article:Article)
      WITH DISTINCT article ORDER BY article.id
      RETURN {noun: 'Article', id: article.id, label: article.label}
    },
    sources: COLLECT {
      MATCH (post)-[claim:STATED_BY]->(source:Source)
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }
} AS posts
