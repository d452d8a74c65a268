// What is known of the review of $country, and of its part in others' reviews. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX'
MATCH (country:Country {id: $country})
RETURN country {noun: 'Country', .id, .label} AS country, country.name AS name, COLLECT {
  MATCH (country)<-[:COUNTRY]-(review:Review)
  WITH review ORDER BY review.id
  RETURN review {
    .group, .phase, .stage, .began, .ended, .note, .asOf,
    review: {noun: 'Review', id: review.id, label: review.label},
    reviewers: COLLECT {
      MATCH (review)-[by:REVIEWER]->(reviewer:Country)
      WITH reviewer, by ORDER BY reviewer.name, reviewer.id
      RETURN {noun: 'Country', id: reviewer.id, label: reviewer.label, name: reviewer.name, basis: by.basis}
    },
    sources: COLLECT {
      MATCH (review)-[claim:STATED_BY]->(source:Source)
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }
} AS reviews, COLLECT {
  MATCH (country)<-[by:REVIEWER]-(review:Review)-[:COUNTRY]->(reviewed:Country)
  WITH review, by, reviewed ORDER BY reviewed.name, review.id
  RETURN {
    review: {noun: 'Review', id: review.id, label: review.label},
    of: {noun: 'Country', id: reviewed.id, label: reviewed.label},
    sources: COLLECT {
      MATCH (review)-[claim:STATED_BY]->(source:Source) WHERE source.id IN by.sources
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }
} AS reviewing, COLLECT {
  MATCH (country)<-[:COUNTRY]-(post:FocalPoint {function: 'REVIEW_FOCAL_POINT'})
  WITH post ORDER BY coalesce(post.asOfLatest, date('0001-01-01')) DESC, post.id
  RETURN post {
    .office, .asOf,
    focalPoint: {noun: 'FocalPoint', id: post.id, label: post.label},
    sources: COLLECT {
      MATCH (post)-[claim:STATED_BY]->(source:Source)
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }
} AS focalPoints
