// Posts and offices of $country by function and instrument, each with the newer ones of the same. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX', :param yearsAgo => '2021-11-24', :param after => '' and :param first => 50
MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)<-[:COUNTRY]-(post:FocalPoint)
  WITH post, COLLECT {
    MATCH (post)-[:INSTRUMENT]->(instrument:Instrument)
    WITH DISTINCT instrument ORDER BY instrument.adoptedEarliest, instrument.id
    RETURN instrument
  } AS instruments, COLLECT {
    MATCH (post)-[:ARTICLE]->(article:Article)
    WITH DISTINCT article ORDER BY article.id
    RETURN article
  } AS articles
  // One text to sort by: posts without an instrument come last, and the newest day has the smallest number.
  WITH post, instruments, articles, reduce(place = '9', i IN range(0, 5) | CASE
      WHEN post.function = ['REVIEW_FOCAL_POINT', 'CENTRAL_AUTHORITY', 'COORDINATOR', 'RAPPORTEUR', 'BODY', 'OTHER'][i] THEN toString(i)
      ELSE place END)
    + '|' + reduce(text = '', instrument IN instruments | text + coalesce(toString(instrument.adoptedEarliest), '9999') + instrument.id + ' ') + '~'
    + '|' + coalesce(toString(99999999 - post.asOfLatest.year * 10000 - post.asOfLatest.month * 100 - post.asOfLatest.day), 'undated')
    + '|' + post.id AS key
  ORDER BY key
  RETURN collect({post: post, instruments: instruments, articles: articles, key: key}) AS all
}
RETURN country {noun: 'Country', .id, .label} AS country, country.name AS name,
  size([line IN all WHERE line.key > $after]) AS count,
  head(COLLECT {
    UNWIND all AS line
    WITH line.post AS post WHERE post.asOf IS NOT NULL
    RETURN {asOf: post.asOf, isOlder: coalesce(post.asOfLatest < date($yearsAgo), false)}
    ORDER BY coalesce(post.asOfLatest, date('9999-12-31')) DESC, post.id LIMIT 1
  }) AS newest,
  COLLECT {
    UNWIND [line IN all WHERE line.key > $after][..toInteger($first)] AS line
    WITH line.post AS post, line.instruments AS instruments, line.articles AS articles, line.key AS key
    RETURN post {
      key: key, .function, .functionAsStated, .office, .institution, .asOf, .note,
      isOlder: CASE WHEN post.asOf IS NULL THEN null ELSE coalesce(post.asOfLatest < date($yearsAgo), false) END,
      focalPoint: {noun: 'FocalPoint', id: post.id, label: post.label},
      instruments: [instrument IN instruments | {noun: 'Instrument', id: instrument.id, label: instrument.label}],
      articles: [article IN articles | {noun: 'Article', id: article.id, label: article.label}],
      newer: COLLECT {
        UNWIND all AS line
        WITH line, line.post AS other
        WHERE other.asOfEarliest > post.asOfLatest AND other.function = post.function
          // There may be many bodies and other contacts at a time: only one that says the same of itself takes the place.
          AND CASE WHEN post.function IN ['BODY', 'OTHER'] THEN other.functionAsStated = post.functionAsStated ELSE true END
          AND any(instrument IN instruments WHERE instrument IN line.instruments)
          AND (size(articles) + size(line.articles) = 0 OR any(article IN articles WHERE article IN line.articles))
        WITH other ORDER BY other.asOfLatest DESC, other.id
        RETURN {noun: 'FocalPoint', id: other.id, label: other.label}
      },
      sources: COLLECT {
        MATCH (post)-[claim:STATED_BY]->(source:Source)
        RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
      }
    }
  } AS posts
