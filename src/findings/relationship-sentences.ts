/**
 * What each relationship of `schema/` says, as a sentence on the node whose row states it (`{from}`) and the one that it names
 * (`{to}`). A test keeps the table complete.
 */
export const sentences: Readonly<Record<string, string>> = {
  'Article.INSTRUMENT': '{from} belongs to {to}',
  'Commitment.ANSWERS': '{from} answers {to}',
  'Commitment.AT': '{from} was made at {to}',
  'Commitment.BY': '{to} made {from}',
  'Country.MEMBER_OF': '{from} belongs to {to}',
  'Crime.BROADER': '{from} is a kind of {to}',
  'Crime.DEFINED_IN': '{from} is defined or made punishable by {to}',
  'Crime.INSTRUMENT': '{from} is dealt with by {to}',
  'Crime.RELATED': '{from} is near to {to}',
  'Declaration.ARTICLE': '{from} names {to}',
  'Declaration.COUNTRY': '{to} made {from}',
  'Declaration.INSTRUMENT': '{from} concerns {to}',
  'Event.CONCERNS_COUNTRY': '{from} was about {to}',
  'Event.CRIME': '{from} was about {to}',
  'Event.FUNDER': '{to} funded {from}',
  'Event.HOST': '{from} took place in {to}',
  'Event.INSTRUMENT': '{from} was about {to}',
  'Event.ORGANIZER': '{to} organized {from}',
  'Event.PARTNER': '{to} was a partner of {from}',
  'Event.PART_OF': '{from} was a part of {to}',
  'FocalPoint.ARTICLE': '{from} serves {to}',
  'FocalPoint.COUNTRY': '{from} is an office of {to}',
  'FocalPoint.INSTRUMENT': '{from} serves {to}',
  'Group.INSTRUMENT': '{from} is the group of those bound by {to}',
  'Group.PART_OF': '{from} is a part of {to}',
  'Instrument.SUPPLEMENTS': '{from} supplements {to}',
  'Organization.ACTIVE_IN': '{from} works in {to}',
  'Organization.BASED_IN': '{from} has its seat in {to}',
  'Organization.CONCERNED_WITH': '{from} is concerned with {to}',
  'Organization.PART_OF': '{from} belongs to {to}',
  'Organization.WORKS_ON': '{from} works on {to}',
  'Participation.EVENT': '{from} is a presence at {to}',
  'Participation.PARTICIPANT': '{from} is a presence of {to}',
  'Participation.SPOKE_ON': '{to} was spoken on in {from}',
  'Recognition.AT': '{from} took place at {to}',
  'Recognition.BY': '{from} was made by {to}',
  'Recognition.CRIME': '{from} calls {to} new, emerging or re-emerging',
  'Recommendation.ADDRESSED_TO': '{from} is addressed to {to}',
  'Recommendation.ASKS_TO_JOIN': '{from} asks to become bound by {to}',
  'Recommendation.CONCERNS': '{from} concerns {to}',
  'Recommendation.MADE_AT': '{from} was made at {to}',
  'Recommendation.MADE_BY': '{to} made {from}',
  'Recommendation.REPLACES': '{from} replaces {to}',
  'Review.COUNTRY': '{from} is the review of {to}',
  'Review.REVIEWER': '{to} reviews in {from}',
  'StatusChange.COUNTRY': '{from} is a status in {to}',
  'StatusChange.RECOMMENDATION': '{from} is a status of {to}',
  'Tie.AT': '{from} arose at {to}',
  'Tie.ORGANIZATION': '{from} is a tie of {to}',
  'TreatyAction.COUNTRY': '{from} is a step of {to}',
  'TreatyAction.INSTRUMENT': '{from} is a step towards {to}',
}

/**
 * What the nouns that tie others together say of two of them at once: `{EVENT}` is what the relationship of that type names,
 * `{kind}` the noun's own kind or status in words.
 */
export const joined: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Commitment: {
    'AT+BY': '{BY} made a commitment at {AT}',
    'ANSWERS+BY': '{BY} made a commitment that answers {ANSWERS}',
    'ANSWERS+AT': 'a commitment made at {AT} answers {ANSWERS}',
  },
  Declaration: {
    'COUNTRY+INSTRUMENT': '{COUNTRY} made a declaration or a reservation to {INSTRUMENT}',
    'ARTICLE+COUNTRY': '{COUNTRY} made a declaration or a reservation that names {ARTICLE}',
  },
  Participation: {
    'EVENT+PARTICIPANT': '{PARTICIPANT} took part in {EVENT}',
    'PARTICIPANT+SPOKE_ON': '{PARTICIPANT} spoke on {SPOKE_ON}',
    'EVENT+SPOKE_ON': '{SPOKE_ON} was spoken on at {EVENT}',
  },
  Recognition: {
    'BY+CRIME': '{BY} called {CRIME} new, emerging or re-emerging',
    'AT+CRIME': '{CRIME} was called new, emerging or re-emerging at {AT}',
    'AT+BY': '{BY} called a crime new, emerging or re-emerging at {AT}',
  },
  Review: {
    'COUNTRY+REVIEWER': '{REVIEWER} is a reviewer of {COUNTRY} under the Review Mechanism',
  },
  StatusChange: {
    'COUNTRY+RECOMMENDATION': 'the status of {RECOMMENDATION} in {COUNTRY} was said to be {kind}',
  },
  Tie: {
    'AT+ORGANIZATION': '{ORGANIZATION} has a tie to the Convention by {AT}',
  },
  TreatyAction: {
    'COUNTRY+INSTRUMENT': '{COUNTRY} {kind} {INSTRUMENT}',
  },
}

/** Kinds and statuses as those sentences say them; others are their own words. */
export const kindWords: Readonly<Record<string, string>> = {
  SIGNATURE: 'signed',
  RATIFICATION: 'ratified',
  ACCESSION: 'acceded to',
  ACCEPTANCE: 'accepted',
  APPROVAL: 'approved',
  SUCCESSION: 'succeeded to',
  CONSENT: 'consented to be bound by',
}
