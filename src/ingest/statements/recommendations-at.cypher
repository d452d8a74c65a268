// The recommendations that the graph tells in words of its own, made to countries at the events $events: by whom, and what they concern.
UNWIND $events AS event
MATCH (:Entity {id: event})<-[:MADE_AT]-(recommendation:Recommendation)-[:ADDRESSED_TO]->(to:Country)
WHERE recommendation.gist IS NOT NULL
RETURN recommendation.id AS id, recommendation.gist AS gist, event, to.id AS to,
       COLLECT { MATCH (recommendation)-[:MADE_BY]->(by:Country) RETURN by.id } AS madeBy,
       COLLECT { MATCH (recommendation)-[:CONCERNS]->(subject) RETURN subject.id } AS concerns
ORDER BY id
