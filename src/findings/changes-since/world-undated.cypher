// How many events, treaty actions and recommendations have no known day.
RETURN COUNT { (n:Event) } - COUNT { MATCH (n:Event) WHERE n.dateEarliest IS NOT NULL }
  + COUNT { (n:TreatyAction) } - COUNT { MATCH (n:TreatyAction) WHERE n.dateEarliest IS NOT NULL }
  + COUNT { (n:Recommendation) } - COUNT { MATCH (n:Recommendation) WHERE n.dateEarliest IS NOT NULL } AS undated
