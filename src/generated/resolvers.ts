import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, SourceRow } from '../findings/ref.js';
import type { NetworkRow, NetworkNodeRow, NetworkRelationshipRow } from '../findings/network-rows.js';
import type { FindingContext } from '../findings/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A noun of the graph: a node type that has a file of its own in `seed/`. */
  Noun: { input: string; output: string; }
  /** A date as precise as its source: EDTF level 0 or 1 (ISO 8601-2), such as `2010`, `2010-05`, `2018~` or `2014/2016`. Beside each field `x` of this type stand `xEarliest` and `xLatest`, the first and the last day that it can mean. */
  PartialDate: { input: string; output: string; }
};

/** What this service is, and the data that it answers from. */
export type About = {
  __typename?: 'About';
  /** Content hash of the data version: the same rows give the same hash on any database. */
  dataHash: Maybe<Scalars['String']['output']>;
  /** Number of the data version that this answer comes from; null before the first seed. */
  dataVersion: Maybe<Scalars['Int']['output']>;
  /** Name of the service. */
  name: Scalars['String']['output'];
  /** How designations are used here, and whose product this is not. */
  notice: Scalars['String']['output'];
  /** Day on which the data version was written, as YYYY-MM-DD in UTC. */
  writtenOn: Maybe<Scalars['String']['output']>;
};

/** Whoever can make, receive or answer a recommendation: a country, an organization or a group. */
export type Actor = {
  /** Readable key, unique across all nouns. */
  id: Scalars['ID']['output'];
  /** Name in UN usage, or the official name. */
  name: Scalars['String']['output'];
};

/** An article of the Convention or of a Protocol. */
export type Article = Subject & {
  __typename?: 'Article';
  /** Crimes that it defines or makes punishable. */
  crimes: Array<Crime>;
  /** Declarations and reservations that name it. */
  declarations: Array<Declaration>;
  /** Offices that serve it, such as the central authority of UNTOC article 18. */
  focalPoints: Array<FocalPoint>;
  /** Readable key: the instrument and the number, such as `UNTOC-18`. */
  id: Scalars['ID']['output'];
  /** The instrument that it belongs to. */
  instrument: Array<Instrument>;
  /** Number within the instrument. */
  number: Scalars['Int']['output'];
  /** Recommendations that concern it. */
  recommendations: Array<Recommendation>;
  /** Heading of the article. */
  title: Scalars['String']['output'];
};

/** How a fact came here: said by its source in so many words, or read from it by an editor. */
export type Basis =
  /** The source says so. */
  | 'NAMED'
  /** An editor's reading of the source; counted apart. */
  | 'SUGGESTED';

/** A node that stands between others. */
export type Bridge = {
  __typename?: 'Bridge';
  /** Share of the shortest paths between two others that lead through it, 0 to 1 (Freeman 1977); each pair counts as one step, whatever they share. */
  betweenness: Scalars['Float']['output'];
  /** How many others it is joined with. */
  neighbours: Scalars['Int']['output'];
  /** The node. */
  node: Ref;
  /** Sources that say that it stands with these. */
  sources: Array<SourceRef>;
  /** What it shares with others, by id. */
  through: Array<Ref>;
};

/** Nodes that stand between others, in what the graph holds. */
export type Bridges = {
  __typename?: 'Bridges';
  /** Highest betweenness first, then by id; those with none are left out, and so are countries. */
  bridges: Array<Bridge>;
  /** False when more follows, or shared nodes were left out. */
  complete: Scalars['Boolean']['output'];
  /** Whether every shortest path was followed. Beyond 30,000,000 nodes times relationships it is an estimate. */
  exact: Scalars['Boolean']['output'];
  /** From how many nodes shortest paths were followed: all of them where it is exact, else drawn at random, the same each time (Brandes and Pich 2007). */
  followedFrom: Scalars['Int']['output'];
  /** Shared nodes that were left out because together they would join more than 500,000 pairs; what they join is not joined here. */
  leftOut: Array<Ref>;
  /** Part of the projection, with the betweenness of its nodes; null unless asked for by `network`. */
  network: Maybe<Network>;
  /** Cursor for the next page; null when nothing follows. */
  next: Maybe<Scalars['String']['output']>;
  /** Number of nodes that are joined with another, countries among them. */
  nodeCount: Scalars['Int']['output'];
  /** What to mind about this answer; null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Number of pairs that are joined. */
  relationshipCount: Scalars['Int']['output'];
};

/** One chain between two nodes. */
export type Chain = {
  __typename?: 'Chain';
  /** Number of relationships. */
  length: Scalars['Int']['output'];
  /** Sources of all its steps. */
  sources: Array<SourceRef>;
  /** From the first node to the last. */
  steps: Array<PathStep>;
};

/** One node that a data version created, updated or removed. Bookkeeping, not a noun. */
export type Change = {
  __typename?: 'Change';
  /** Values of those fields after, as JSON; null for a removed node. */
  after: Maybe<Scalars['String']['output']>;
  /** Values of those fields before, as JSON; null for a created node. */
  before: Maybe<Scalars['String']['output']>;
  /** Names of the fields that differ, sorted; of a created or removed node, those that had a value. */
  fields: Array<Scalars['String']['output']>;
  /** Readable key: the version and the node's id. */
  id: Scalars['ID']['output'];
  /** What happened to the node. */
  kind: ChangeKind;
  /** The node's id. */
  nodeId: Scalars['String']['output'];
  /** The node's noun, such as `Organization`. */
  noun: Scalars['String']['output'];
  /** `seed`, or the id of the import that brought it. */
  origin: Scalars['String']['output'];
  /** The data version that brought it. */
  version: Scalars['Int']['output'];
  /** When it was written, ISO 8601 in UTC. */
  writtenAt: Scalars['String']['output'];
};

/** What happened to a node. */
export type ChangeKind =
  /** It is new. */
  | 'CREATE'
  /** It is gone. */
  | 'REMOVE'
  /** It differs. */
  | 'UPDATE';

/** What is new in the data and in the world. A change of the data is no event in the world: something of long ago may have been added today. */
export type ChangesSince = {
  __typename?: 'ChangesSince';
  /** False when one of the two lists has more lines than `first`. */
  complete: Scalars['Boolean']['output'];
  /** What was added, changed and removed in the data since then; by data version, then by id. With `country`: its own node and nodes whose rows name it, before or after. */
  inData: Array<DataChange>;
  /** Events, treaty actions and recommendations that were, or may have been, on that day or later; by their first possible day. With `country`: events that it hosted, took part in or that were about it, its actions, and recommendations that concern it. */
  inWorld: Array<WorldChange>;
  /** To be given as `after` for the next page of both lists; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why a list is empty; null when none is. */
  note: Maybe<Scalars['String']['output']>;
  /** How many events, actions and recommendations have no known day, and so may have been since then too. */
  undated: Scalars['Int']['output'];
  /** The day from which `inWorld` counts: the one given, else the day on which that data version was written; null for version 0, which has none. */
  worldSince: Maybe<Scalars['PartialDate']['output']>;
};

/** What is known of a plain relationship: the sources of the rows that state it, and how they came to say so. */
export type Claim = {
  __typename?: 'Claim';
  /** `NAMED` when at least one row says so in words; null when it is derived. */
  basis: Maybe<Basis>;
  /** The highest confidence among the rows; null when none says. */
  confidence: Maybe<Confidence>;
  /** Ids of the nodes that a derived relationship follows from; null when it is stated. */
  derivedFrom: Maybe<Array<Scalars['String']['output']>>;
  /** Ids of the sources whose rows state this relationship, sorted; empty when it is derived. */
  sources: Array<Scalars['String']['output']>;
};

/** Pairs that stand together in what the graph holds. */
export type CoOccurrence = {
  __typename?: 'CoOccurrence';
  /** False when more pairs follow, or places were left out. */
  complete: Scalars['Boolean']['output'];
  /** Places that were left out because together they would join more than 500,000 pairs; no figure counts them. */
  leftOut: Array<Ref>;
  /** Cursor for the next page; null when no pair follows. */
  next: Maybe<Scalars['String']['output']>;
  /** What to mind about this answer; null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Number of all pairs that stand together at least `atLeast` times. */
  pairCount: Scalars['Int']['output'];
  /** Most frequent first, then by ids. */
  pairs: Array<CoOccurringPair>;
  /** Number of places in which at least one of them stands: what the expected counts are reckoned from. */
  placeCount: Scalars['Int']['output'];
};

/** In what it can stand together. */
export type CoOccurrencePlace =
  /** An event: it is about both, both were spoken on, or both were there. */
  | 'EVENT'
  /** An organization: it works on both, is concerned with both, or both are part of it. */
  | 'ORGANIZATION'
  /** A recommendation: it concerns both, or both made it or are addressed by it. */
  | 'RECOMMENDATION';

/** What can stand together. */
export type CoOccurringKind =
  /** Crimes. */
  | 'CRIME'
  /** Organizations. */
  | 'ORGANIZATION'
  /** Themes. */
  | 'THEME';

/** Two that stand together. */
export type CoOccurringPair = {
  __typename?: 'CoOccurringPair';
  /** In how many places both stand. */
  count: Scalars['Int']['output'];
  /** How many places both would stand in if they had nothing to do with each other: `oneCount` times `otherCount` by `placeCount`. */
  expected: Scalars['Float']['output'];
  /** `count` by `expected`: above 1 they stand together more often than by chance, below 1 less often. Of few places it says little. */
  lift: Scalars['Float']['output'];
  /** How many places are not named in `through`; ask with a greater `places` for them. */
  moreThrough: Scalars['Int']['output'];
  /** How many of these the sources name on both sides. */
  named: Scalars['Int']['output'];
  /** The one whose id comes first. */
  one: Ref;
  /** In how many places the one stands, with the other or without. */
  oneCount: Scalars['Int']['output'];
  /** The other. */
  other: Ref;
  /** In how many places the other stands. */
  otherCount: Scalars['Int']['output'];
  /** Sources that put the one and the other into the places of `through`. */
  sources: Array<SourceRef>;
  /** How many rest on an editor's reading on at least one side. */
  suggested: Scalars['Int']['output'];
  /** The first of the places by id, at most `places`. */
  through: Array<Ref>;
};

/** What an actor promised at an event. */
export type Commitment = {
  __typename?: 'Commitment';
  /** Recommendations that it answers. */
  answers: Array<Recommendation>;
  /** The event. */
  at: Array<Event>;
  /** Who promised. */
  by: Array<Actor>;
  /** When, as precise as the source. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Readable key: `<who>-<event>-<n>`. */
  id: Scalars['ID']['output'];
  /** What was promised, in our words. */
  promise: Scalars['String']['output'];
  /** How far it is kept, where a source says; null when unknown. */
  state: Maybe<CommitmentState>;
};

/** How far a commitment is kept. */
export type CommitmentState =
  /** Work on it was reported. */
  | 'IN_PROGRESS'
  /** It was reported as kept. */
  | 'KEPT'
  /** Nothing reported yet. */
  | 'OPEN'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** Groups found in what the graph holds: a way to look at it, not a fact that a source states. */
export type Communities = {
  __typename?: 'Communities';
  /** Number of nodes that share nothing with another and are in no group. */
  apart: Scalars['Int']['output'];
  /** Largest first; of equals the one with the first id. */
  communities: Array<Community>;
  /** Number of all groups. */
  communityCount: Scalars['Int']['output'];
  /** False when more follows, shared nodes were left out, or a group has more members than are listed. */
  complete: Scalars['Boolean']['output'];
  /** Shared nodes that were left out because together they would join more than 500,000 pairs; what they join is not joined here. */
  leftOut: Array<Ref>;
  /** How much more weight lies within the groups than would by chance, -0.5 to 1 (Newman and Girvan 2004); above 0.3 they are distinct. Null when nothing is joined. */
  modularity: Maybe<Scalars['Float']['output']>;
  /** Part of the projection, with the group of each node; null unless asked for by `network`. */
  network: Maybe<Network>;
  /** Cursor for the next page; null when nothing follows. */
  next: Maybe<Scalars['String']['output']>;
  /** Number of nodes that are joined with another, each in one group. */
  nodeCount: Scalars['Int']['output'];
  /** What to mind about this answer; null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Number of pairs that are joined. */
  relationshipCount: Scalars['Int']['output'];
};

/** Nodes that are joined more with each other than with the rest. */
export type Community = {
  __typename?: 'Community';
  /** What holds it together: what most members share, at most five. */
  heldBy: Array<CommunityTie>;
  /** Its members by name, the first 500. */
  members: Array<Ref>;
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** Number of its members. */
  size: Scalars['Int']['output'];
  /** Sources of what holds it together. */
  sources: Array<SourceRef>;
};

/** Something that members of a community share. */
export type CommunityTie = {
  __typename?: 'CommunityTie';
  /** How many members share it. */
  count: Scalars['Int']['output'];
  /** How many of these the sources name. */
  named: Scalars['Int']['output'];
  /** What they share. */
  shared: Ref;
  /** How many rest on an editor's reading. */
  suggested: Scalars['Int']['output'];
};

/** Countries beside a country, as far as the graph knows what they share. Nothing here is a score. */
export type ComparableCountries = {
  __typename?: 'ComparableCountries';
  /** False when there are more countries than `first`, or a line has `moreShared` or `moreDeeds`. */
  complete: Scalars['Boolean']['output'];
  /** How many more such countries there are after this page. */
  left: Scalars['Int']['output'];
  /** By name. */
  lines: Array<ComparableCountry>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
};

/** A country that shares something with the one asked for. */
export type ComparableCountry = {
  __typename?: 'ComparableCountry';
  /** The country. */
  country: Ref;
  /** What this country answered to recommendations about what is shared, and what became of them there; empty where none is known. With `GROUPS`: to any recommendation. At most 5, latest first, undated last. */
  deeds: Array<Deed>;
  /** How many of these are left out; `followUp` shows them. */
  moreDeeds: Scalars['Int']['output'];
  /** How many shared things are not spelled out; ask with a larger `shared`. */
  moreShared: Scalars['Int']['output'];
  /** What both share, by name. */
  shared: Array<SharedThing>;
  /** Sources of what is shared and of the deeds. */
  sources: Array<SourceRef>;
};

/** Countries side by side. */
export type CompareCountries = {
  __typename?: 'CompareCountries';
  /** True: no line is left out; a cell names its first 5 nodes, and its `link` lists all. */
  complete: Scalars['Boolean']['output'];
  /** The countries, by name. */
  countries: Array<Ref>;
  /** Every line has a cell for each country, in the same order. */
  lines: Array<ComparedLine>;
};

/** What is compared. */
export type ComparedAspect =
  /** Where they were. */
  | 'EVENTS'
  /** What binds them. */
  | 'INSTRUMENTS'
  /** Posts and offices to talk to. */
  | 'OFFICES'
  /** What was recommended to them and by them, and what they answered. */
  | 'RECOMMENDATIONS'
  /** Organizations based or active there. */
  | 'STAKEHOLDERS';

/** What is known of it in one country. */
export type ComparedCell = {
  __typename?: 'ComparedCell';
  /** How many are known; null when none is, which does not mean that there is none. */
  count: Maybe<Scalars['Int']['output']>;
  /** The country. */
  country: Ref;
  /** The same in words. */
  inWords: Scalars['String']['output'];
  /** A path of this service that lists them all, up to 500. */
  link: Scalars['String']['output'];
  /** Of them, those that a source names as such; 0 when none is known. */
  named: Scalars['Int']['output'];
  /** The first 5 by id. */
  nodes: Array<Ref>;
  /** Sources of the first, at most 3; where none is known, of the country's own row, or for an instrument of the instrument's. */
  sources: Array<SourceRef>;
  /** Of them, those that rest on an editor's reading; 0 when none is known. */
  suggested: Scalars['Int']['output'];
};

/** One thing that is compared. */
export type ComparedLine = {
  __typename?: 'ComparedLine';
  /** What kind of thing it is. */
  aspect: ComparedAspect;
  /** One for each country, in their order. */
  cells: Array<ComparedCell>;
  /** What it is, such as an instrument's short title or the function of an office. */
  item: Scalars['String']['output'];
};

/** By what countries are compared. */
export type ComparisonBy =
  /** Crimes of recommendations that concern each, as in `recommendationsFor`, whether or not it is the same recommendation. */
  | 'CRIMES'
  /** Groups that a source counts both in; States parties of an instrument are in `INSTRUMENTS`. */
  | 'GROUPS'
  /** Instruments that bind both, by a known consent to be bound. */
  | 'INSTRUMENTS'
  /** Recommendations that concern both, as in `recommendationsFor`. */
  | 'RECOMMENDATIONS';

/** What the nodes that are counted must be or be tied to. Several conditions must all hold. */
export type Condition = {
  /** A field of an enum or a relationship of the noun, such as `kind` or `worksOn`; a relationship to several nouns also by one of them, such as `concernsCrime`. */
  by: Scalars['String']['input'];
  /** One of these: values of the enum, or ids; 1 to 50. */
  is: Array<Scalars['String']['input']>;
};

/** How sure the editor is that the source says so and can be relied on. */
export type Confidence =
  /** Read on the publisher's own page. */
  | 'HIGH'
  /** To be checked before use. */
  | 'LOW'
  /** Read in a copy or an excerpt, or in part inferred. */
  | 'MEDIUM';

/** A State, or another participant in the instruments such as the European Union. */
export type Country = Actor & {
  __typename?: 'Country';
  /** What it promised. */
  commitments: Array<Commitment>;
  /** Its declarations and reservations to instruments. */
  declarations: Array<Declaration>;
  /** Events about it, whether or not it took part. */
  eventsConcerning: Array<Event>;
  /** Events that it hosted. */
  eventsHosted: Array<Event>;
  /** Its posts and offices to talk to. */
  focalPoints: Array<FocalPoint>;
  /** ISO 3166-1 alpha-3 code, such as `KEN`; `EUE` is the European Union. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code, such as `KE`. */
  iso2: Maybe<Scalars['String']['output']>;
  /** What kind of participant it is. */
  kind: CountryKind;
  /** Groups that a source counts it in, and the States parties of each instrument that binds it. */
  memberOf: Array<Group>;
  /** Name in UN usage, in English. */
  name: Scalars['String']['output'];
  /** Short name in Arabic, as the data set of ISO 3166 names has it. */
  nameAr: Maybe<Scalars['String']['output']>;
  /** Short name in English, as the data set of ISO 3166 names has it. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** Short name in Spanish, as the data set of ISO 3166 names has it. */
  nameEs: Maybe<Scalars['String']['output']>;
  /** Short name in French, as the data set of ISO 3166 names has it. */
  nameFr: Maybe<Scalars['String']['output']>;
  /** Short name in Russian, as the data set of ISO 3166 names has it. */
  nameRu: Maybe<Scalars['String']['output']>;
  /** Short name in Chinese, as the data set of ISO 3166 names has it. */
  nameZh: Maybe<Scalars['String']['output']>;
  /** Organizations that a source says work there. */
  organizationsActive: Array<Organization>;
  /** Organizations that have their seat there. */
  organizationsBased: Array<Organization>;
  /** Its documented presences at events. */
  participations: Array<Participation>;
  /** Recommendations that it made. */
  recommendationsMade: Array<Recommendation>;
  /** Recommendations addressed to it by name. */
  recommendationsReceived: Array<Recommendation>;
  /** Reviews of other States parties in which it is a reviewer. */
  reviewing: Array<Review>;
  /** Its review under the Review Mechanism. */
  reviews: Array<Review>;
  /** What it answered to recommendations, and what became of them there. */
  statusChanges: Array<StatusChange>;
  /** Its signatures and consents to be bound. */
  treatyActions: Array<TreatyAction>;
};

/** What kind of participant a country is, in UN usage. */
export type CountryKind =
  /** A Member State of the United Nations. */
  | 'MEMBER_STATE'
  /** A non-member observer State: the Holy See, the State of Palestine. */
  | 'OBSERVER_STATE'
  /** A State outside the United Nations that takes part in treaties, such as the Cook Islands. */
  | 'OTHER_STATE'
  /** A regional organization with competence in the matter: the European Union. */
  | 'REGIONAL_ORGANIZATION'
  /** A territory that a source names apart. */
  | 'TERRITORY';

/** A figure for each country. */
export type CountryMap = {
  __typename?: 'CountryMap';
  /** True: no country of the graph is left out. */
  complete: Scalars['Boolean']['output'];
  /** What a figure says, and when it is null. */
  inWords: Scalars['String']['output'];
  /** True when this answer was computed for an earlier question on the same data version, and kept. */
  kept: Scalars['Boolean']['output'];
  /** What is shown. */
  measure: MapMeasure;
  /** Why no country has a figure; null when one has. */
  note: Maybe<Scalars['String']['output']>;
  /** Every country of the graph, by name. */
  rows: Array<MapRow>;
  /** Number of countries whose figure is null. */
  unknown: Scalars['Int']['output'];
};

/** What is covered, as far as the graph holds: a zero says that no source known here says so, not that there is none. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Each row with each column, row by row; zeros too. */
  cells: Array<CoverageCell>;
  /** All columns, with all nodes that stand at them. */
  columns: Array<CoverageHead>;
  /** Columns beyond the first 500, which are left out. */
  columnsLeft: Scalars['Int']['output'];
  /** False when more rows follow, or there are more than 500 columns. */
  complete: Scalars['Boolean']['output'];
  /** True when this answer was computed for an earlier question on the same data version, and kept. */
  kept: Scalars['Boolean']['output'];
  /** Rows after this page. */
  left: Scalars['Int']['output'];
  /** Cursor for the next rows; null when none follow. */
  next: Maybe<Scalars['String']['output']>;
  /** Nodes that stand at no column. */
  noColumn: Scalars['Int']['output'];
  /** Nodes that stand at no row. */
  noRow: Scalars['Int']['output'];
  /** Why the answer is empty; null when it is not. */
  note: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  of: Scalars['String']['output'];
  /** The rows of this page, with all nodes that stand at them. */
  rows: Array<CoverageHead>;
  /** Nodes that fulfil the conditions, each once, of either basis, whether or not they stand at a row and a column. */
  total: Tally;
};

/** A cell of a matrix. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** The column's value. */
  column: FacetValue;
  /** Number of nodes that stand at both. */
  count: Scalars['Int']['output'];
  /** A path of this service that lists them, of either basis, up to 500. */
  link: Scalars['String']['output'];
  /** Of them, those that a source names as such. */
  named: Scalars['Int']['output'];
  /** The row's value. */
  row: FacetValue;
  /** Sources of the first nodes by id, at most 3: those of all stand beside the nodes at `link`. Of a zero, sources of the row's or the column's own node, or of nodes that were looked at. */
  sources: Array<SourceRef>;
  /** Of them, those that rest on an editor's reading. */
  suggested: Scalars['Int']['output'];
};

/** A row or a column of a matrix with its total: nodes each once, also those that stand at no value of the other facet. */
export type CoverageHead = {
  __typename?: 'CoverageHead';
  /** Number of nodes. */
  count: Scalars['Int']['output'];
  /** A path of this service that lists them, of either basis, up to 500. */
  link: Scalars['String']['output'];
  /** Of them, those that a source names as such. */
  named: Scalars['Int']['output'];
  /** Sources of the first nodes by id, at most 3; of a zero, sources of the value itself, or of nodes that were looked at. */
  sources: Array<SourceRef>;
  /** Of them, those that rest on an editor's reading. */
  suggested: Scalars['Int']['output'];
  /** The value. */
  value: FacetValue;
};

/** A kind of crime: an offence of the Convention or a Protocol, an emerging crime, or a wider field. */
export type Crime = Subject & Topic & {
  __typename?: 'Crime';
  /** Other names in use, in any language. */
  aliases: Maybe<Array<Scalars['String']['output']>>;
  /** The wider crimes that it is a kind of. */
  broader: Array<Crime>;
  /** Articles that define it or make it punishable. */
  definedIn: Array<Article>;
  /** What it is, in our words; not a legal definition. */
  description: Maybe<Scalars['String']['output']>;
  /** Events about it. */
  events: Array<Event>;
  /** Readable key, such as `smuggling-of-migrants`. */
  id: Scalars['ID']['output'];
  /** The instrument that deals with it. */
  instrument: Array<Instrument>;
  /** Where it stands: in the instruments, emerging, or wider than one offence. */
  kind: CrimeKind;
  /** Name in English. */
  name: Scalars['String']['output'];
  /** The narrower crimes that are kinds of it. */
  narrower: Array<Crime>;
  /** What to mind about this row. */
  note: Maybe<Scalars['String']['output']>;
  /** Organizations that say they work on it. */
  organizations: Array<Organization>;
  /** An instrument outside the graph that deals with it, in words. */
  otherInstrument: Maybe<Scalars['String']['output']>;
  /** Participations in which it was spoken on. */
  participations: Array<Participation>;
  /** Who called it new, emerging or re-emerging. */
  recognitions: Array<Recognition>;
  /** Recommendations that concern it. */
  recommendations: Array<Recommendation>;
  /** Crimes near to it, as its own row states. */
  related: Array<Crime>;
  /** Crimes whose own row states that they are near to it. */
  relatedFrom: Array<Crime>;
};

/** Where a crime stands. */
export type CrimeKind =
  /** A field wider than one offence. */
  | 'BROADER'
  /** An offence that the Convention names. */
  | 'CONVENTION'
  /** Called new, emerging or re-emerging by a body of the United Nations or another. */
  | 'EMERGING'
  /** An offence that a Protocol names. */
  | 'PROTOCOL';

/** A crime and the organizations that work on it. */
export type CrimeStakeholders = {
  __typename?: 'CrimeStakeholders';
  /** The crime. */
  crime: Ref;
  /** By nearness to the country, then by name; last those of whom no place is known. */
  lines: Array<Stakeholder>;
  /** How many organizations are left out; a larger `first` shows them. */
  more: Scalars['Int']['output'];
  /** How many organizations are said by a source to work on it. */
  named: Scalars['Int']['output'];
  /** Why there is no organization; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
  /** How many more do so by an editor's reading only. */
  suggested: Scalars['Int']['output'];
};

/** What a data version did to a node. */
export type DataChange = {
  __typename?: 'DataChange';
  /** The fields that differ, by name; of a node that was added or removed, those that had a value. */
  fields: Array<FieldChange>;
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** Whether it was added, changed or removed. */
  kind: ChangeKind;
  /** The node; one that was removed is shown nowhere any more. */
  node: Ref;
  /** `seed`, or the id of the import that brought it. */
  origin: Scalars['String']['output'];
  /** Sources of the node; of a removed one, those that it had. A source is its own. */
  sources: Array<SourceRef>;
  /** The data version that did it. */
  version: Scalars['Int']['output'];
  /** When it was written, ISO 8601 in UTC. */
  writtenAt: Scalars['String']['output'];
};

/** How many nodes the graph holds of each noun. */
export type DataHeld = {
  __typename?: 'DataHeld';
  /** The latest day on which a date that a source speaks of begins, as YYYY-MM-DD; null when none says. */
  asOf: Maybe<Scalars['String']['output']>;
  /** Each noun that has nodes, by name. */
  nouns: Array<NounCount>;
};

/** A version of the data: what a seed or an import left behind. Bookkeeping, not a noun. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Content hash: the same rows give the same hash on any database. */
  hash: Scalars['String']['output'];
  /** `current`: the version that answers come from. */
  id: Scalars['ID']['output'];
  /** Number of the version; each write that changes something adds one. */
  version: Scalars['Int']['output'];
  /** When it was written, ISO 8601 in UTC. */
  writtenAt: Scalars['String']['output'];
};

/** A declaration or a reservation of a State to an instrument, as the depositary publishes it. */
export type Declaration = {
  __typename?: 'Declaration';
  /** Articles of the instruments that its text names. */
  article: Array<Article>;
  /** The country that made it. */
  country: Array<Country>;
  /** When it was made, where the depositary gives a day beside it; null otherwise. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Readable key: the country, the instrument and a number, such as `KEN-UNTOC-declaration-1`. */
  id: Scalars['ID']['output'];
  /** The instrument that it concerns. */
  instrument: Array<Instrument>;
  /** The official text, word for word as the depositary publishes it in English. */
  text: Scalars['String']['output'];
};

/** What a country answered to a recommendation, or what became of it there. */
export type Deed = {
  __typename?: 'Deed';
  /** When, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** What shows it, in words; null when no source says. */
  evidence: Maybe<Scalars['String']['output']>;
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** The recommendation. */
  recommendation: Ref;
  /** Sources whose rows state it. */
  sources: Array<SourceRef>;
  /** The status from then on. */
  status: RecommendationStatus;
};

/** What came and went between two days, as far as the graph holds dates. */
export type Difference = {
  __typename?: 'Difference';
  /** What happened: surely after the one day and by the other; by day, then id. */
  came: Array<DifferenceLine>;
  /** What may have happened between these days, but may have outside them; by its first possible day, then id. */
  cannotTell: Array<DifferenceLine>;
  /** False when there is another page. */
  complete: Scalars['Boolean']['output'];
  /** The day after which it happened, as YYYY-MM-DD. */
  from: Scalars['PartialDate']['output'];
  /** Give it as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Nodes of all lines and the others at the ends of the relationships, by id. */
  nodes: Array<NetworkNode>;
  /** Why there is nothing, or what has no part in it; null when there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** Relationships that the rows of the lines' nodes state, by type and ends. */
  relationships: Array<NetworkRelationship>;
  /** The day by which it happened, as YYYY-MM-DD. */
  to: Scalars['PartialDate']['output'];
  /** What ended, was replaced or superseded, surely between these days; by day, then id. */
  went: Array<DifferenceLine>;
};

/** One thing that came or went. */
export type DifferenceLine = {
  __typename?: 'DifferenceLine';
  /** What made it go, such as the recommendation that replaces it; null for what came. */
  by: Maybe<Ref>;
  /** When, as precise as the source. */
  date: Scalars['PartialDate']['output'];
  /** In words, such as "event: Invented conference" or "replaced by R5". */
  inWords: Scalars['String']['output'];
  /** What it is about. */
  node: Ref;
  /** Sources that say so. */
  sources: Array<SourceRef>;
};

/** A training, dialogue, session, side event, visit or other occasion where actors met or could meet. */
export type Event = {
  __typename?: 'Event';
  /** Commitments made there. */
  commitments: Array<Commitment>;
  /** Countries that it was about; not attendance. */
  concernsCountry: Array<Country>;
  /** Crimes that it was about. */
  crimes: Array<Crime>;
  /** When it took place, as precise as the source. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** When it took place, in the source's words where they say more or less than a date. */
  dateAsStated: Maybe<Scalars['String']['output']>;
  /** Who funded it. */
  funders: Array<Actor>;
  /** The country where it took place. */
  host: Array<Country>;
  /** Readable key, such as `training-americas-2020`. */
  id: Scalars['ID']['output'];
  /** Instruments that it was about. */
  instruments: Array<Instrument>;
  /** What kind of occasion it was. */
  kind: EventKind;
  /** Its kind, as the source puts it. */
  kindAsStated: Maybe<Scalars['String']['output']>;
  /** Whether people met in a room, online or both; null when no source says. */
  mode: Maybe<EventMode>;
  /** What to mind about this row. */
  note: Maybe<Scalars['String']['output']>;
  /** Who organized it. */
  organizers: Array<Actor>;
  /** What came out of it, in words. */
  outcome: Maybe<Scalars['String']['output']>;
  /** The larger event that it belonged to. */
  partOf: Array<Event>;
  /** Number of participants where a source gives one figure; null when unknown. */
  participantCount: Maybe<Scalars['Int']['output']>;
  /** Who took part, in the source's words. */
  participantsAsStated: Maybe<Scalars['String']['output']>;
  /** Documented presences. */
  participations: Array<Participation>;
  /** Who was a partner. */
  partners: Array<Actor>;
  /** Events that belonged to it. */
  parts: Array<Event>;
  /** Town or venue. */
  place: Maybe<Scalars['String']['output']>;
  /** Crimes called new or emerging there. */
  recognitions: Array<Recognition>;
  /** Recommendations made there. */
  recommendations: Array<Recommendation>;
  /** Ties of organizations to the Convention that arose there. */
  ties: Array<Tie>;
  /** Title, in English. */
  title: Scalars['String']['output'];
  /** Its topic, in words. */
  topicAsStated: Maybe<Scalars['String']['output']>;
};

/** What kind of occasion an event was. */
export type EventKind =
  /** A session of the Conference of the Parties or another intergovernmental conference. */
  | 'CONFERENCE_SESSION'
  /** A constructive dialogue after a working group session (rules of the Review Mechanism, para. 53). */
  | 'CONSTRUCTIVE_DIALOGUE'
  /** A visit to a country. */
  | 'COUNTRY_VISIT'
  /** A meeting of experts. */
  | 'EXPERT_MEETING'
  /** Another meeting. */
  | 'MEETING'
  /** A meeting of a network. */
  | 'NETWORK_MEETING'
  /** Another occasion, such as a publication or a campaign. */
  | 'OTHER'
  /** A session of another review, such as the Universal Periodic Review. */
  | 'REVIEW_SESSION'
  /** A side event of a conference. */
  | 'SIDE_EVENT'
  /** A training. */
  | 'TRAINING'
  /** A session of a working group. */
  | 'WORKING_GROUP_SESSION'
  /** A workshop or seminar. */
  | 'WORKSHOP';

/** How people met at an event. */
export type EventMode =
  /** In a room and online. */
  | 'HYBRID'
  /** In a room. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** Where two may have met, as far as documented; they may have met elsewhere and no source say so. */
export type EventsShared = {
  __typename?: 'EventsShared';
  /** False when there are more than `first`. */
  complete: Scalars['Boolean']['output'];
  /** Oldest first, undated last. */
  events: Array<SharedEvent>;
};

/** How many nodes stand at a value of a facet. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** Whether a condition chooses it. */
  chosen: Scalars['Boolean']['output'];
  /** Number of nodes that fulfil the other conditions. */
  count: Scalars['Int']['output'];
  /** A path of this service that lists them, of either basis, up to 500. */
  link: Scalars['String']['output'];
  /** Of them, those that a source names as such. */
  named: Scalars['Int']['output'];
  /** Sources of the first nodes by id, at most 3: those of all stand beside the nodes at `link`. Of a zero, sources of the value itself, or of nodes that were looked at; empty when there is nothing to look at. */
  sources: Array<SourceRef>;
  /** Of them, those that rest on an editor's reading. */
  suggested: Scalars['Int']['output'];
  /** The value. */
  value: FacetValue;
};

/** The counts of one facet. */
export type FacetCounts = {
  __typename?: 'FacetCounts';
  /** Its name, for `by` of a condition. */
  by: Scalars['String']['output'];
  /** What it says. */
  description: Scalars['String']['output'];
  /** Values that are left out. */
  left: Scalars['Int']['output'];
  /** Nodes that fulfil the other conditions and stand at no value of it: where they belong is unknown. */
  notStated: Scalars['Int']['output'];
  /** Values in the order of the schema or of their names; where there are more than `first`, those with nodes come before those without. */
  values: Array<FacetCount>;
};

/** A value that nodes are counted by: one of an enum, or a node that they are tied to. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** The field or relationship, such as `kind` or `worksOn`. */
  by: Scalars['String']['output'];
  /** The enum's value, or the node's id. */
  id: Scalars['String']['output'];
  /** The same in one line to show: the value in words, or the node's label. */
  label: Scalars['String']['output'];
  /** The node; null for a value of an enum. */
  ref: Maybe<Ref>;
};

/** Counts of every facet of a noun: its fields of an enum, and the relationships that its own rows state. */
export type Facets = {
  __typename?: 'Facets';
  /** False when a facet has more values than `first`; `totals` by it gives them all, page by page. */
  complete: Scalars['Boolean']['output'];
  /** Each facet in the schema's order; one that leads to several nouns comes apart by noun. */
  facets: Array<FacetCounts>;
  /** True when this answer was computed for an earlier question on the same data version, and kept. */
  kept: Scalars['Boolean']['output'];
  /** Why the answer is empty; null when it is not. */
  note: Maybe<Scalars['String']['output']>;
  /** Nodes that fulfil all conditions, each once, of either basis. */
  total: Tally;
};

/** A field before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Its value after, as JSON; null when it has none. */
  after: Maybe<Scalars['String']['output']>;
  /** Its value before, as JSON; null when it had none. */
  before: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A post or office of a country to talk to, never a person. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  /** Articles that it serves. */
  articles: Array<Article>;
  /** The country. */
  country: Array<Country>;
  /** What the office is for. */
  function: FocalPointFunction;
  /** Its function, as the source puts it. */
  functionAsStated: Maybe<Scalars['String']['output']>;
  /** Readable key, such as `ALB-tip-national-coordinator`. */
  id: Scalars['ID']['output'];
  /** The institution that the office belongs to, in words. */
  institution: Maybe<Scalars['String']['output']>;
  /** Instruments that it serves; often an editor's reading, see the basis. */
  instruments: Array<Instrument>;
  /** What to mind about this row, such as that it serves under other treaties only. */
  note: Maybe<Scalars['String']['output']>;
  /** The office; null where only the existence of the post is known. */
  office: Maybe<Scalars['String']['output']>;
};

/** What an office is for. */
export type FocalPointFunction =
  /** Committee, council, task force or specialized unit. */
  | 'BODY'
  /** Central authority designated under an article, such as UNTOC article 18(13). */
  | 'CENTRAL_AUTHORITY'
  /** National coordinator or coordinating office. */
  | 'COORDINATOR'
  /** Another point of contact. */
  | 'OTHER'
  /** National rapporteur or observatory. */
  | 'RAPPORTEUR'
  /** Focal point for the Review Mechanism. */
  | 'REVIEW_FOCAL_POINT';

/** Posts of a country, as far as a source says. That a post still exists, no source says of today: `asOf` has the day that it speaks of. */
export type FocalPointsOf = {
  __typename?: 'FocalPointsOf';
  /** False when there are more posts than `first`. */
  complete: Scalars['Boolean']['output'];
  /** The country. */
  country: Ref;
  /** The day that the five years are counted from, as YYYY-MM-DD. */
  from: Scalars['String']['output'];
  /** How many more there are after this page. */
  left: Scalars['Int']['output'];
  /** The latest day that a source speaks of, of all posts of the country; null when none says. */
  newestAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** What to mind: that the newest information is older than five years, that no day is known, or that no post is; null when nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether even the newest information is surely older than five years; null when no source gives a day. */
  olderThanFiveYears: Maybe<Scalars['Boolean']['output']>;
  /** By function in the order of `FocalPointFunction`, then by instrument (those with none last), then newest first, undated last. */
  posts: Array<Post>;
};

/** What became of recommendations and commitments, as far as a source says. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** False when there are more lines than `first`. */
  complete: Scalars['Boolean']['output'];
  /** How many more lines there are after this page. */
  left: Scalars['Int']['output'];
  /** By status in that order, then oldest first, undated last. */
  lines: Array<FollowUpLine>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
  /** How many lines there are of each status that has one, on all pages together, in the order of `FollowUpStatus`; `NO_STATUS_REPORTED` always. Empty on later pages, which count the same. */
  statuses: Array<FollowUpCount>;
};

/** How many lines have a status, by their basis. */
export type FollowUpCount = {
  __typename?: 'FollowUpCount';
  /** Lines that rest on what sources say in so many words. */
  named: Scalars['Int']['output'];
  /** The status. */
  status: FollowUpStatus;
  /** Lines that rest on an editor's reading in at least one part. */
  suggested: Scalars['Int']['output'];
};

/** A recommendation in a country, or a commitment, and what became of it. */
export type FollowUpLine = {
  __typename?: 'FollowUpLine';
  /** `SUGGESTED` when the address, the membership or the status rests on an editor's reading. */
  basis: Basis;
  /** The country whose status this is, or who promised; null where it is not about a country by name. */
  country: Maybe<Ref>;
  /** When it was recommended or promised, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the treaty actions that it follows from; empty where none does. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** What shows it, in words; empty when no source says. */
  evidence: Array<Scalars['String']['output']>;
  /** The same in one sentence, with the days. */
  inWords: Scalars['String']['output'];
  /** For each instrument that it asks to join: whether a later consent to be bound answers it. Empty for others. */
  joins: Array<JoinAnswer>;
  /** Sources of the recommendation or the commitment, of what was reported and of those actions. */
  sources: Array<SourceRef>;
  /** Its last known status. */
  status: FollowUpStatus;
  /** Day of that status, as precise as the source; null when unknown or nothing is reported. */
  statusDate: Maybe<Scalars['PartialDate']['output']>;
  /** The recommendation or the commitment. */
  subject: Ref;
  /** What is recommended or promised, whole: in our words, or the official text where only that is held. */
  text: Scalars['String']['output'];
};

/** Where a recommendation or a commitment stands, as last known. */
export type FollowUpStatus =
  /** The country accepted it. */
  | 'ACCEPTED'
  /** Which of several reported statuses is the last, or whether a consent to be bound answers it, cannot be told from the days. */
  | 'CANNOT_TELL'
  /** It was reported as done. */
  | 'IMPLEMENTED'
  /** Work on it was reported. */
  | 'IN_PROGRESS'
  /** A commitment that was reported as kept. */
  | 'KEPT'
  /** It asks to join instruments, and a later consent to be bound answers each that did not bind the country before. */
  | 'MET'
  /** The country took note of it. */
  | 'NOTED'
  /** The body did not agree on it. */
  | 'NO_CONSENSUS'
  /** No source in the graph reports a status; that is not to say that nothing was done. */
  | 'NO_STATUS_REPORTED'
  /** A source says that there is no answer, or nothing done, yet. */
  | 'OPEN'
  /** It asks to join instruments, and later consents answer some of them, not all. */
  | 'PARTLY_MET'
  /** Another recommendation took its place. */
  | 'SUPERSEDED'
  /** A commitment that was withdrawn. */
  | 'WITHDRAWN';

/** Something that is missing. */
export type Gap = {
  __typename?: 'Gap';
  /** Whether its crime is stated by a source or read by an editor; null for kinds that state none. */
  basis: Maybe<Basis>;
  /** The crime that nobody works on, or that no recommendation is about; null for an office. */
  crime: Maybe<Ref>;
  /** Of a recommendation: when it was made, as precise as the source; null when unknown, and for other kinds. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Where somebody is missing in a country or group: how many elsewhere are known to work on the crime. Null for other kinds. */
  elsewhere: Maybe<Scalars['Int']['output']>;
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** What kind of gap it is. */
  kind: GapKind;
  /** The recommendation, organization, country or crime that lacks something. */
  of: Ref;
  /** Sources of what is there, such as the recommendation; that the rest is missing no source says. */
  sources: Array<SourceRef>;
};

/** How many gaps of a kind there are. */
export type GapCount = {
  __typename?: 'GapCount';
  /** The kind. */
  kind: GapKind;
  /** Those whose crime a source states, and those that state none. */
  named: Scalars['Int']['output'];
  /** Those whose crime an editor reads. */
  suggested: Scalars['Int']['output'];
};

/** What kind of gap it is. */
export type GapKind =
  /** A country of which no office is known. */
  | 'COUNTRY_WITHOUT_OFFICE'
  /** A crime called new or emerging that no organization, based or active there, is known to work on. */
  | 'EMERGING_CRIME_WITHOUT_STAKEHOLDER'
  /** A recommendation about a crime that no organization, based or active there, is known to work on. */
  | 'RECOMMENDATION_WITHOUT_STAKEHOLDER'
  /** An organization, based or active there, that works on a crime that no recommendation there is about. */
  | 'STAKEHOLDER_WITHOUT_RECOMMENDATION';

/** What is missing in the graph, not what is missing in the world: an organization may work there, an office may exist, and no source say so. A crime counts by itself: who works on a wider or a narrower one is not counted. */
export type Gaps = {
  __typename?: 'Gaps';
  /** False when there are more lines than `first`. */
  complete: Scalars['Boolean']['output'];
  /** How many lines there are of each kind that was asked for, on all pages. */
  counts: Array<GapCount>;
  /** By kind; then recommendations oldest first, the others by name. */
  lines: Array<Gap>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** What limits the answer, such as a group whose members are not all known; null when nothing does. */
  note: Maybe<Scalars['String']['output']>;
  /** Recommendations that were looked at but are about no crime that counts; whether somebody is behind them cannot be told. */
  withoutCrime: Scalars['Int']['output'];
};

/** Several countries or actors that are addressed or counted together. */
export type Group = Actor & {
  __typename?: 'Group';
  /** Readable key, such as `grulac`, `m49-019`, `states-parties-tip`; ends in `-members` where a body has the same name. */
  id: Scalars['ID']['output'];
  /** The instrument whose States parties these are; none for other kinds. */
  instrument: Array<Instrument>;
  /** What holds the group together. */
  kind: GroupKind;
  /** Countries that belong to it, as far as known; of a States parties group, those with a known consent to be bound. */
  members: Array<Country>;
  /** Whether the graph knows who belongs to it. */
  membersKnown: MembersKnown;
  /** Name in English. */
  name: Scalars['String']['output'];
  /** The group that this one is a part of, such as the region of a subregion. */
  partOf: Array<Group>;
  /** Documented presences of the group, as such, at events. */
  participations: Array<Participation>;
  /** Groups that are a part of this one. */
  parts: Array<Group>;
  /** Recommendations that the group made. */
  recommendationsMade: Array<Recommendation>;
  /** Recommendations addressed to the group. */
  recommendationsReceived: Array<Recommendation>;
};

/** What holds a group together. */
export type GroupKind =
  /** Actors named by their role, such as civil society; no State is one. */
  | 'ACTORS'
  /** States tied by an organization or an understanding of their own. */
  | 'ALLIANCE'
  /** A region of the UN's M49 standard. */
  | 'REGION'
  /** One of the five regional groups of Member States. */
  | 'REGIONAL_GROUP'
  /** States named by what they are or where they lie, such as States under review; no source lists them. */
  | 'STATES'
  /** The States parties to an instrument. */
  | 'STATES_PARTIES'
  /** A subregion of the UN's M49 standard. */
  | 'SUBREGION';

/** A recommendation that concerns a country, and who works on its crimes. */
export type HelpWithRecommendation = {
  __typename?: 'HelpWithRecommendation';
  /** Its crimes, by name. */
  crimes: Array<Ref>;
  /** When it was made, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the treaty actions that a reason follows from; empty where none does. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** Those who work on one of them: based or active in the country, then in its subregion, its region, elsewhere, last those of whom no place is known; each by name. */
  helpers: Array<Helper>;
  /** How many of these are not among `helpers`. */
  moreHelpers: Scalars['Int']['output'];
  /** How many work on one of them as a source says. */
  named: Scalars['Int']['output'];
  /** Why it concerns the country, in words. */
  reasons: Array<Scalars['String']['output']>;
  /** The recommendation. */
  recommendation: Ref;
  /** Sources of the reasons, and of what the recommendation is about. */
  sources: Array<SourceRef>;
  /** How many more work on one of them as an editor reads it. */
  suggested: Scalars['Int']['output'];
};

/** An organization that works on a crime of a recommendation. */
export type Helper = {
  __typename?: 'Helper';
  /** `NAMED` when a source says that it works on one of the crimes, `SUGGESTED` when an editor reads it so. */
  basis: Basis;
  /** How near it is to the country. */
  nearness: Nearness;
  /** The organization. */
  organization: Ref;
  /** What says so, in words: the crimes that it works on, and where it is based or active. */
  reasons: Array<Scalars['String']['output']>;
  /** Sources of these. */
  sources: Array<SourceRef>;
};

/** Rows that a user brought in beside the seed, under one id; `undo` takes them back whole. Bookkeeping, not a noun. */
export type Import = {
  __typename?: 'Import';
  /** Nodes that it created. */
  created: Scalars['Int']['output'];
  /** Names of the files that the rows came from, without folders. */
  files: Array<Scalars['String']['output']>;
  /** Readable key, which is also the origin of its rows, such as `import-2026-11-24-1`. */
  id: Scalars['ID']['output'];
  /** Rows that it holds. */
  rows: Scalars['Int']['output'];
  /** Rows of the files that were left out because of a problem. */
  skipped: Scalars['Int']['output'];
  /** Rows of the files that the graph held already. */
  unchanged: Scalars['Int']['output'];
  /** Nodes that it changed. */
  updated: Scalars['Int']['output'];
  /** The data version that it brought. */
  version: Scalars['Int']['output'];
  /** When it was written, ISO 8601 in UTC. */
  writtenAt: Scalars['String']['output'];
};

/** The Convention or one of its three Protocols. */
export type Instrument = Subject & {
  __typename?: 'Instrument';
  /** Day of adoption. */
  adopted: Maybe<Scalars['PartialDate']['output']>;
  /** Its articles. */
  articles: Array<Article>;
  /** The day of the depositary's own participants' table, when the graph holds it whole: whoever has no consent to be bound in it was not a party on that day. Null when only an incomplete table is held. */
  completeAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** Crimes that it deals with. */
  crimes: Array<Crime>;
  /** Declarations and reservations to it. */
  declarations: Array<Declaration>;
  /** Day of entry into force. */
  entryIntoForce: Maybe<Scalars['PartialDate']['output']>;
  /** Events about it. */
  events: Array<Event>;
  /** Offices that serve it. */
  focalPoints: Array<FocalPoint>;
  /** The group of its States parties. */
  groups: Array<Group>;
  /** Readable key: `UNTOC`, `TIP`, `SOM-PROTOCOL` (`SOM` is Somalia, and ids are unique across nouns), `FIREARMS`. */
  id: Scalars['ID']['output'];
  /** The day up to which the participants' table in the graph was complete: later actions are known only in part. */
  participantsAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** States parties that the depositary counted on `totalsAsOf`; the graph may know fewer by name. */
  partiesTotal: Maybe<Scalars['Int']['output']>;
  /** Recommendations that concern it. */
  recommendations: Array<Recommendation>;
  /** Recommendations that ask a State to become bound by it. */
  recommendationsToJoin: Array<Recommendation>;
  /** Document symbol of the resolution that adopted it. */
  resolution: Maybe<Scalars['String']['output']>;
  /** Short title in common use. */
  shortTitle: Maybe<Scalars['String']['output']>;
  /** Signatories that the depositary counted on `totalsAsOf`. */
  signatoriesTotal: Maybe<Scalars['Int']['output']>;
  /** The Protocols that supplement this instrument. */
  supplementedBy: Array<Instrument>;
  /** The instrument that this one supplements; none for the Convention. */
  supplements: Array<Instrument>;
  /** Full title of the treaty. */
  title: Scalars['String']['output'];
  /** Day of the depositary's totals. */
  totalsAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** Signatures of it and consents to be bound by it. */
  treatyActions: Array<TreatyAction>;
};

/** Where a country stands towards an instrument. */
export type InstrumentStanding = {
  __typename?: 'InstrumentStanding';
  /** Day of the consent to be bound, which enters into force for the country later; null when none is known, or its day is not. */
  bound: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the treaty actions that this follows from. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** In which way it consented to be bound; null when no consent is known. */
  how: Maybe<TreatyActionKind>;
  /** Day from which the instrument is in force for the country: the thirtieth day after its consent to be bound, but not before the instrument's own entry into force (UNTOC art. 38; the Protocols' art. 17, 22 and 18). An interval where a day is not known; null when it does not follow, as after a succession. */
  inForceFrom: Maybe<Scalars['PartialDate']['output']>;
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** The instrument. */
  instrument: Ref;
  /** Without a known consent: the day of the depositary's own participants' table, in which the country has none; null where the graph does not hold that table whole. */
  notPartyAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** Day of the signature; null when none is known, or its day is not: `inWords` says which, and never that it did not sign. */
  signed: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of those actions; where no consent is known, also those of the instrument's rows; where `inForceFrom` follows, those of the instrument's entry into force. */
  sources: Array<SourceRef>;
  /** What is known. */
  standing: Standing;
  /** Without a known consent and without such a table: the day up to which actions are known; later ones are known only in part. */
  unknownSince: Maybe<Scalars['PartialDate']['output']>;
};

/** An organization, and how a country has met it or could. */
export type Introduction = {
  __typename?: 'Introduction';
  /** One a shared event when met, latest first; else one a go-between, by name, with the latest event on each side. At most 5. */
  chains: Array<IntroductionChain>;
  /** How many chains are left out; `eventsShared` and `paths` show them. */
  moreChains: Scalars['Int']['output'];
  /** The organization. */
  organization: Ref;
  /** Sources of the chains; with `crime` or `crimes` also those by which it works on them. */
  sources: Array<SourceRef>;
  /** Whether the country has met it, or whom a go-between has. */
  standing: IntroductionStanding;
  /** With `crime` or `crimes`: whether a source says that it works on one of them (`NAMED`) or an editor reads it so (`SUGGESTED`); null without. */
  worksOn: Maybe<Basis>;
};

/** How a country is tied to an organization by events. */
export type IntroductionChain = {
  __typename?: 'IntroductionChain';
  /** Ids of the participations that it follows from. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** Who has met both; null where the country has met the organization itself. */
  goBetween: Maybe<Ref>;
  /** The chain in words. */
  inWords: Scalars['String']['output'];
  /** Event of the country with the go-between, else with the organization itself. */
  met: Ref;
  /** Event of the go-between with the organization; null without a go-between. */
  metNext: Maybe<Ref>;
  /** Sources of those participations. */
  sources: Array<SourceRef>;
};

/** How a country and an organization stand to each other. */
export type IntroductionStanding =
  /** They were present at one event. */
  | 'MET'
  /** Neither is documented. */
  | 'NO_CHAIN_KNOWN'
  /** They were not, as far as documented, but somebody was present with both. */
  | 'THROUGH_OTHERS';

/** To have met means here: a source documents the presence of both at one event. Whether they spoke, and where else they met, is not known. */
export type Introductions = {
  __typename?: 'Introductions';
  /** False when there are more lines than `first`, or a line has `moreChains`. */
  complete: Scalars['Boolean']['output'];
  /** Those met first, then those with a go-between, then those without; each by name. */
  lines: Array<Introduction>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line, or no chain; null when there are some. */
  note: Maybe<Scalars['String']['output']>;
};

/** An instrument that a recommendation asks to join, and the country's consent to be bound by it. */
export type JoinAnswer = {
  __typename?: 'JoinAnswer';
  /** Whether the consent answers the recommendation. */
  answer: JoinAnswerKind;
  /** Day of the consent to be bound; null when unknown, or none is known. */
  consented: Maybe<Scalars['PartialDate']['output']>;
  /** In which way it consented; null when no consent is known. */
  how: Maybe<TreatyActionKind>;
  /** The instrument. */
  instrument: Ref;
  /** When it was recommended; null when unknown. */
  recommended: Maybe<Scalars['PartialDate']['output']>;
};

/** Whether a consent to be bound answers a recommendation to join: only one that surely came after it does. */
export type JoinAnswerKind =
  /** The country had consented before it was recommended. */
  | 'BOUND_BEFORE'
  /** The spans of the two days overlap, or one is unknown: cannot tell which came first. */
  | 'CANNOT_TELL'
  /** The consent came after the recommendation. */
  | 'MET'
  /** No consent is known; there may be one by now. */
  | 'NO_CONSENT_KNOWN';

/**
 * What a map shows: numbers of what the graph holds. Only the measures on instruments know a 0, and only by the depositary's
 * whole table of participants; all others are null where nothing is held, since no source says that there is nothing.
 */
export type MapMeasure =
  /** What it promised at events. Null where no promise is known. */
  | 'COMMITMENTS'
  /** Events about it, whether or not it took part. Null where none is known. */
  | 'EVENTS_CONCERNING'
  /** Events that took place there. Null where none is known to. */
  | 'EVENTS_HOSTED'
  /** Instruments of the graph by which the country has a known consent to be bound. Null where none is known and the depositary's whole table is not held for each instrument; 0 where it is. */
  | 'INSTRUMENTS_BOUND'
  /** Instruments that it is known to have signed. Null where no signature is known and the depositary's whole table is not held for each instrument; 0 where it is. */
  | 'INSTRUMENTS_SIGNED'
  /** Posts and offices of the country to talk to. Null where no source names one. */
  | 'OFFICES'
  /** Organizations that a source says work there. Null where no source says so of one. */
  | 'ORGANIZATIONS_ACTIVE'
  /** Organizations that have their seat there. Null where none is known to. */
  | 'ORGANIZATIONS_BASED'
  /** Documented presences of the country at events. Null where none is documented. */
  | 'PARTICIPATIONS'
  /** Recommendations that it made. Null where none is held. */
  | 'RECOMMENDATIONS_MADE'
  /** Recommendations addressed to it by name, without those to its groups. Null where none is held. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** What it answered to recommendations, and what became of them there. Null where no answer is known. */
  | 'STATUS_CHANGES';

/** The figure of a country. */
export type MapRow = {
  __typename?: 'MapRow';
  /** True where it may be more: what is counted is known only in part. False only of instruments whose whole table of participants is held. */
  atLeast: Scalars['Boolean']['output'];
  /** The country. */
  country: Ref;
  /** ISO 3166-1 alpha-2 code; null where none is given. */
  iso2: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code; `EUE` is the European Union. */
  iso3: Scalars['ID']['output'];
  /** A path of this service that lists what is counted, up to 500. */
  link: Scalars['String']['output'];
  /** Of the figure, what a source names as such; 0 when unknown. */
  named: Scalars['Int']['output'];
  /** Sources of the first that are counted, at most 3; where the figure is null or 0, of the country's own row. */
  sources: Array<SourceRef>;
  /** Of the figure, what rests on an editor's reading; 0 when unknown. */
  suggested: Scalars['Int']['output'];
  /** The figure; null when unknown. */
  value: Maybe<Scalars['Int']['output']>;
};

/** An event and what a country had to do with it. */
export type Meeting = {
  __typename?: 'Meeting';
  /** When it took place, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** The event. */
  event: Ref;
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** How many others are left out. */
  moreOthers: Scalars['Int']['output'];
  /** Who else is documented as present, by name; at most 25. Empty is unknown, not nobody. */
  others: Array<Ref>;
  /** What the country had to do with it. */
  parts: Array<MeetingPart>;
  /** Sources of the event, and of each presence named. */
  sources: Array<SourceRef>;
};

/** What a country had to do with an event. */
export type MeetingPart =
  /** It was held there. */
  | 'HOST'
  /** It organized it, was a partner or funded it. */
  | 'ORGANIZER'
  /** Its presence is documented. */
  | 'PRESENT'
  /** It was about the country; whether it took part is not said. */
  | 'SUBJECT';

/** Events that a source ties to a country; it may have been at others that no source here names. */
export type Meetings = {
  __typename?: 'Meetings';
  /** False when there are more lines than `first`, or a line has `moreOthers`. */
  complete: Scalars['Boolean']['output'];
  /** By the first day that the event can be of, latest first; undated last. */
  lines: Array<Meeting>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
};

/** Whether the graph knows who belongs to a group. */
export type MembersKnown =
  /** All members as of the source's day. */
  | 'ALL'
  /** No member is known. */
  | 'NONE'
  /** Some members; others are unknown, not absent. */
  | 'SOME';

/**
 * Which nodes are joined, and by what they share: two are joined where both stand with the same node in between. At an event
 * stand those who were present, organized, funded or hosted it, or were its partners; of crimes and themes, those it is about or
 * that were spoken on there. With a recommendation stand who made it and to whom it is addressed.
 */
export type NamedProjection =
  /** Countries, groups and organizations that were at the same event. */
  | 'ACTORS_BY_EVENT'
  /** Countries, groups and organizations that made, or are addressed by, the same recommendation. */
  | 'ACTORS_BY_RECOMMENDATION'
  /** Countries that were at, or hosted, the same event. */
  | 'COUNTRIES_BY_EVENT'
  /** Countries that are members of the same group, States parties among them. */
  | 'COUNTRIES_BY_GROUP'
  /** Countries in which the same organization has its seat or works. */
  | 'COUNTRIES_BY_ORGANIZATION'
  /** Countries that made, or are addressed by, the same recommendation. */
  | 'COUNTRIES_BY_RECOMMENDATION'
  /** Crimes of the same event: it is about them, or they were spoken on there. */
  | 'CRIMES_BY_EVENT'
  /** Crimes that the same organization works on. */
  | 'CRIMES_BY_ORGANIZATION'
  /** Crimes that the same recommendation concerns. */
  | 'CRIMES_BY_RECOMMENDATION'
  /** Organizations that have their seat or work in the same country. */
  | 'ORGANIZATIONS_BY_COUNTRY'
  /** Organizations that work on the same crime. */
  | 'ORGANIZATIONS_BY_CRIME'
  /** Organizations that were at the same event. */
  | 'ORGANIZATIONS_BY_EVENT'
  /** Organizations that are part of the same body or network. */
  | 'ORGANIZATIONS_BY_ORGANIZATION'
  /** Organizations that made, or are addressed by, the same recommendation. */
  | 'ORGANIZATIONS_BY_RECOMMENDATION'
  /** Organizations that are concerned with the same theme. */
  | 'ORGANIZATIONS_BY_THEME'
  /** Themes that were spoken on at the same event. */
  | 'THEMES_BY_EVENT'
  /** Themes that the same organization is concerned with. */
  | 'THEMES_BY_ORGANIZATION'
  /** Themes that the same recommendation concerns. */
  | 'THEMES_BY_RECOMMENDATION';

/** How near an organization is to a country, by the places where a source says that it is based or active. */
export type Nearness =
  /** In other countries only, as far as known. */
  | 'ELSEWHERE'
  /** In the country. */
  | 'HERE'
  /** No source says where; it may well be in the country. */
  | 'NOT_KNOWN'
  /** In another country of its region (UN standard M49). */
  | 'REGION'
  /** In another country of its subregion (UN standard M49). */
  | 'SUBREGION';

/** How many nodes of a noun are around a node. */
export type NeighbourCount = {
  __typename?: 'NeighbourCount';
  /** Nodes of it that were found. */
  found: Scalars['Int']['output'];
  /** Of these, those of later pages. */
  left: Scalars['Int']['output'];
  /** The noun, such as `Event`. */
  noun: Scalars['String']['output'];
  /** Of these, those of this page and the earlier ones. */
  shown: Scalars['Int']['output'];
};

/** What is around a node, as far as the graph holds it. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** False when there is another page, or more than what was looked at. */
  complete: Scalars['Boolean']['output'];
  /** How many there are of each noun and how many are shown up to this page, by noun. */
  counts: Array<NeighbourCount>;
  /** Neighbours with more than 1000 relationships: with a `depth` of 2 nothing is shown behind these, unless it is also behind another. By id. */
  hubs: Array<Ref>;
  /** Give it as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** New nodes of this page and the others at the ends of its relationships, by id: the one in the middle is among them, and nodes of earlier pages may be. */
  nodes: Array<NetworkNode>;
  /** Why there is nothing, or what was not looked at; null when there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** The node in the middle. */
  of: Ref;
  /** Relationships of the new nodes with the one in the middle, with each other and with nodes of earlier pages, by type and ends: each is in one page only. */
  relationships: Array<NetworkRelationship>;
};

/**
 * A piece of the graph, or of what was computed from it: the form in which it also comes as a file (`.gexf`, `.graphml`,
 * `.jsonld`, an edge list). Both ends of each relationship are among the nodes.
 */
export type Network = {
  __typename?: 'Network';
  /** False when more follows. */
  complete: Scalars['Boolean']['output'];
  /** Cursor for the next page; null when complete. */
  next: Maybe<Scalars['String']['output']>;
  /** By id. */
  nodes: Array<NetworkNode>;
  /** By type and the ids of its ends, or strongest first where they have a weight. */
  relationships: Array<NetworkRelationship>;
};

/** How the nodes of a noun stand to a day. */
export type NetworkCount = {
  __typename?: 'NetworkCount';
  /** Dated so that it may be by the day or after it, such as 2015 on 30 June 2015. Not shown. */
  cannotTell: Scalars['Int']['output'];
  /** Dated, and surely by the day; a participation has its event's date. */
  dated: Scalars['Int']['output'];
  /** Dated after the day. Not shown. */
  later: Scalars['Int']['output'];
  /** The noun, such as `Event`. */
  noun: Scalars['String']['output'];
  /** Without a date: unknown, or of a noun that has none. Shown unless `undated` is false. */
  undated: Scalars['Int']['output'];
};

/** A node of a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** In `bridges`: its betweenness, from 0 to 1; null elsewhere, and for a country always: States are passed through, never measured. */
  betweenness: Maybe<Scalars['Float']['output']>;
  /** In `communities`: the number of its group; null elsewhere. */
  community: Maybe<Scalars['Int']['output']>;
  /** Its date as precise as the source (EDTF); null when it is unknown or its noun has none. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** First day that the date can mean; null without a date. */
  dateEarliest: Maybe<Scalars['PartialDate']['output']>;
  /** Last day that the date can mean; null without a date. */
  dateLatest: Maybe<Scalars['PartialDate']['output']>;
  /** The node, with its noun and its label. */
  ref: Ref;
  /** Sources whose rows state it. */
  sources: Array<SourceRef>;
};

/** The graph, or a piece of it, as it stood on a day. */
export type NetworkOfDay = {
  __typename?: 'NetworkOfDay';
  /** The last day that counts, as YYYY-MM-DD; null when all do. */
  asOf: Maybe<Scalars['PartialDate']['output']>;
  /** False when there is another page. */
  complete: Scalars['Boolean']['output'];
  /** All pages together, by noun; null on later pages. */
  counts: Maybe<Array<NetworkCount>>;
  /** Give it as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** New nodes of this page, by id, and the others at the ends of its relationships, which may be on other pages as well. */
  nodes: Array<NetworkNode>;
  /** Why there is nothing, or what is left out; null when there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** Relationships that the rows of the new nodes state, by type and ends: each is in one page only. */
  relationships: Array<NetworkRelationship>;
};

/** A relationship of a network. */
export type NetworkRelationship = {
  __typename?: 'NetworkRelationship';
  /** How a relationship of the graph came here; null where it is derived or computed. */
  basis: Maybe<Basis>;
  /** Date of the node that it belongs to, as precise as the source (EDTF); null when it is unknown or has none. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** First day that the date can mean; null without a date. */
  dateEarliest: Maybe<Scalars['PartialDate']['output']>;
  /** Last day that the date can mean; null without a date. */
  dateLatest: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the nodes that a derived relationship follows from; empty where it is stated or computed. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** False where both ends are alike, as in `SHARES`. */
  directed: Scalars['Boolean']['output'];
  /** Id of the node that it is drawn from. */
  from: Scalars['ID']['output'];
  /** How many of the weight both ends' sources name; null for a relationship of the graph. */
  named: Maybe<Scalars['Int']['output']>;
  /** Sources that state it; of a derived one, those of what it follows from. */
  sources: Array<SourceRef>;
  /** How many of the weight rest on an editor's reading on at least one side; null for a relationship of the graph. */
  suggested: Maybe<Scalars['Int']['output']>;
  /** The nodes that both ends share, which explain the weight; empty for a relationship of the graph. */
  through: Array<Ref>;
  /** Id of the node that it is drawn to. */
  to: Scalars['ID']['output'];
  /** Relationship type of the graph, such as `WORKS_ON`; `SHARES` where both ends share the nodes in `through`. */
  type: Scalars['String']['output'];
  /** Number of nodes that both ends share; null for a relationship of the graph, which counts once. */
  weight: Maybe<Scalars['Int']['output']>;
};

/** How many nodes there are of a noun. */
export type NounCount = {
  __typename?: 'NounCount';
  /** Number of its nodes. */
  count: Scalars['Int']['output'];
  /** The noun, such as `Organization`. */
  noun: Scalars['String']['output'];
};

/** A body, not a State, that works on organized crime: an NGO, a university, a firm, an agency. */
export type Organization = Actor & {
  __typename?: 'Organization';
  /** Countries where a source says it works; empty is unknown, not nowhere. */
  activeIn: Array<Country>;
  /** Countries where it has its seat. */
  basedIn: Array<Country>;
  /** What it promised. */
  commitments: Array<Commitment>;
  /** Themes that it is concerned with. */
  concernedWith: Array<Theme>;
  /** Events that it funded. */
  eventsFunded: Array<Event>;
  /** Events that it organized. */
  eventsOrganized: Array<Event>;
  /** Events of which it was a partner. */
  eventsPartnered: Array<Event>;
  /** Readable key in relationships, URLs and imports, such as `gi-toc`; never reused. */
  id: Scalars['ID']['output'];
  /** What kind of body it is; null when no source says. */
  kind: Maybe<OrganizationKind>;
  /** Official name, in English where it has one. */
  name: Scalars['String']['output'];
  /** What to mind about this row. */
  note: Maybe<Scalars['String']['output']>;
  /** Bodies or networks that it belongs to. */
  partOf: Array<Organization>;
  /** Its documented presences at events. */
  participations: Array<Participation>;
  /** Bodies that belong to it. */
  parts: Array<Organization>;
  /** Crimes that it called new or emerging. */
  recognitions: Array<Recognition>;
  /** Recommendations that it made. */
  recommendationsMade: Array<Recommendation>;
  /** Recommendations addressed to it. */
  recommendationsReceived: Array<Recommendation>;
  /** Whether it works in one country or in several; null when not known. */
  scope: Maybe<OrganizationScope>;
  /** Short name or acronym. */
  shortName: Maybe<Scalars['String']['output']>;
  /** Its strongest tie to the Convention, of those below; null when none is documented. */
  tie: Maybe<TieKind>;
  /** Its documented ties to the Convention. */
  ties: Array<Tie>;
  /** What it works on, in the words of the collection before they were mapped to crimes and themes. */
  topicsAsStated: Maybe<Array<Scalars['String']['output']>>;
  /** Its own site. */
  website: Maybe<Scalars['String']['output']>;
  /** Crimes that it says it works on. */
  worksOn: Array<Crime>;
};

/** What kind of body an organization is. */
export type OrganizationKind =
  /** A university, institute or think tank. */
  | 'ACADEMIA'
  /** A body of a State. */
  | 'GOVERNMENT'
  /** An intergovernmental body or one of its offices. */
  | 'INTERNATIONAL'
  /** A network or alliance of organizations. */
  | 'NETWORK'
  /** A non-governmental organization. */
  | 'NGO'
  /** A firm or a federation of firms. */
  | 'PRIVATE_SECTOR';

/** How far an organization's work reaches. */
export type OrganizationScope =
  /** A region or the world. */
  | 'INTERNATIONAL'
  /** One country. */
  | 'NATIONAL';

/** Counts by interval, from the first to the last in which there is a node. */
export type OverTime = {
  __typename?: 'OverTime';
  /** False when more lines follow. */
  complete: Scalars['Boolean']['output'];
  /** The date that they are laid out by. */
  date: Scalars['String']['output'];
  /** True when this answer was computed for an earlier question on the same data version, and kept. */
  kept: Scalars['Boolean']['output'];
  /** Lines after this page. */
  left: Scalars['Int']['output'];
  /** Oldest first, intervals without a node too; within an interval, values in the order of the schema or by name. */
  lines: Array<OverTimeLine>;
  /** Cursor for the next page; null when complete. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
  /** Dated nodes whose date can lie in more than one interval, is open on one side, or of which the source is not sure (`2018~`): in no line. */
  spanning: Tally;
  /** Nodes that fulfil the conditions: those of the lines, `spanning` and `undated` together. */
  total: Tally;
  /** Nodes without a date: in no line. */
  undated: Tally;
};

/** How many nodes lie in an interval. */
export type OverTimeLine = {
  __typename?: 'OverTimeLine';
  /** Number of nodes. */
  count: Scalars['Int']['output'];
  /** A path of this service that lists them, of either basis, up to 500; it also lists those of which the source only says "about" (`2018~`), which count as spanning. */
  link: Scalars['String']['output'];
  /** Of them, those that a source names as such. */
  named: Scalars['Int']['output'];
  /** The year or the month, such as `2014` or `2014-05`. */
  period: Scalars['PartialDate']['output'];
  /** Sources of the first nodes by id, at most 3: those of all stand beside the nodes at `link`. Of a zero, sources of the value itself, or of nodes that were looked at. */
  sources: Array<SourceRef>;
  /** Of them, those that rest on an editor's reading. */
  suggested: Scalars['Int']['output'];
  /** The value of the facet; null where none was asked for. */
  value: Maybe<FacetValue>;
};

/** A documented presence of an organization, a country or a group at an event. */
export type Participation = {
  __typename?: 'Participation';
  /** The event. */
  event: Array<Event>;
  /** Readable key: `<participant>-at-<event>`. */
  id: Scalars['ID']['output'];
  /** Who was present. */
  participant: Array<Actor>;
  /** Its roles there, in words. */
  roles: Maybe<Array<Scalars['String']['output']>>;
  /** Crimes and themes that it spoke on. */
  spokeOn: Array<Topic>;
};

/** The shortest chain between two nodes, and the piece of the graph that it is. */
export type Path = {
  __typename?: 'Path';
  /** Whether the search came to its end: true also where there is no chain. */
  complete: Scalars['Boolean']['output'];
  /** Where it begins. */
  from: Ref;
  /** Number of relationships; null where there is no chain. */
  length: Maybe<Scalars['Int']['output']>;
  /** Nodes of the chain, by id. */
  nodes: Array<NetworkNode>;
  /** Why there is no chain, or what to know of it; null when there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** Other chains of the same length, of which this is the first by the ids of its nodes; counted up to 1000. */
  others: Scalars['Int']['output'];
  /** Relationships between nodes that follow each other in it, by type and ends; where two have several, all of them. */
  relationships: Array<NetworkRelationship>;
  /** From the first node to the last; a node that only ties two others together, such as a participation, makes one step of two relationships. Empty where there is no chain. */
  steps: Array<PathStep>;
  /** Where it ends. */
  to: Ref;
};

/** A step of a chain. */
export type PathStep = {
  __typename?: 'PathStep';
  /** When, as precise as the source; null when unknown or when it has no day. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the nodes that a derived relationship follows from; empty where none is derived. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** The node from which it goes. */
  from: Ref;
  /**
   * What it says, such as `Invented Watch took part in event "Invented conference"`; several sentences where several relationships
   * say something, joined by semicolons.
   */
  inWords: Scalars['String']['output'];
  /** Its place in the chain, from 1. */
  number: Scalars['Int']['output'];
  /** Sources of what it says. */
  sources: Array<SourceRef>;
  /** The node to which it goes. */
  to: Ref;
  /** The node that ties these two together, such as a participation; null where a relationship does. */
  via: Maybe<Ref>;
};

/** Several chains between two nodes, and the piece of the graph that they are. */
export type Paths = {
  __typename?: 'Paths';
  /** Shortest first; of the shortest, by the ids of their nodes. */
  chains: Array<Chain>;
  /** False when there are, or may be, more chains than these of up to `maxLength`. */
  complete: Scalars['Boolean']['output'];
  /** Where they begin. */
  from: Ref;
  /** Nodes of the chains, by id. */
  nodes: Array<NetworkNode>;
  /** Why there is no chain, or why there may be more; null when there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** Relationships between nodes that follow each other in a chain, by type and ends; where two have several, all of them. */
  relationships: Array<NetworkRelationship>;
  /** Where they end. */
  to: Ref;
};

/** A post or office, and as of when it is known. */
export type Post = {
  __typename?: 'Post';
  /** Articles that it serves; empty when no source says. */
  articles: Array<Ref>;
  /** The latest day that a source of it speaks of; null when none says. */
  asOf: Maybe<Scalars['PartialDate']['output']>;
  /** The post. */
  focalPoint: Ref;
  /** What it is for. */
  function: FocalPointFunction;
  /** Its function, as the source puts it; null when the source has no words of its own for it. */
  functionAsStated: Maybe<Scalars['String']['output']>;
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** The institution that it belongs to, in words; null when unknown. */
  institution: Maybe<Scalars['String']['output']>;
  /** Instruments that it serves, by adoption; empty when no source says. */
  instruments: Array<Ref>;
  /** Newer posts of the same function that serve one of the same instruments and, where either names articles, one of the same articles: of a later day for sure. A body or another contact also says the same of itself. Empty where none is known. */
  newer: Array<Ref>;
  /** What to mind about it, such as that it serves under other treaties only. */
  note: Maybe<Scalars['String']['output']>;
  /** The office; null where only the existence of the post is known. */
  office: Maybe<Scalars['String']['output']>;
  /** Whether that day is surely more than five years before the day looked from; null when no source gives a day. */
  olderThanFiveYears: Maybe<Scalars['Boolean']['output']>;
  /** `TODAY` unless a newer post of the same function and instrument is known. */
  period: PostPeriod;
  /** Sources of its rows. */
  sources: Array<SourceRef>;
};

/** Whether a newer post of the same function and instrument is known. */
export type PostPeriod =
  /** One is: see `newer`. Whether this one still exists is unknown. */
  | 'EARLIER'
  /** None is: the one to talk to, as far as known. */
  | 'TODAY';

/** Which nodes a projection can join. */
export type ProjectedKind =
  /** Countries, groups and organizations together. */
  | 'ACTOR'
  /** Countries. */
  | 'COUNTRY'
  /** Crimes. */
  | 'CRIME'
  /** Organizations. */
  | 'ORGANIZATION'
  /** Themes. */
  | 'THEME';

/** Nodes of one kind, joined by what they share. */
export type Projection = {
  __typename?: 'Projection';
  /** False when more pairs follow, or shared nodes were left out. */
  complete: Scalars['Boolean']['output'];
  /** Shared nodes that were left out because together they would join more than 500,000 pairs; the weights do not count them. */
  leftOut: Array<Ref>;
  /** The pairs of this page, strongest first, then by ids; and their ends. It is a network of what the graph holds: who shares nothing here may still share something. */
  network: Network;
  /** Cursor for the next page; null when no pair follows. */
  next: Maybe<Scalars['String']['output']>;
  /** Number of nodes that stand with at least one shared node, whether or not they share it. */
  nodeCount: Scalars['Int']['output'];
  /** What to mind about this answer; null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Number of all pairs that share at least `atLeast`. */
  relationshipCount: Scalars['Int']['output'];
};

/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type Query = {
  __typename?: 'Query';
  /** What this service is: its name, the version of its data and the terms under which it speaks. */
  about: About;
  /** Who stands between others: betweenness on a projection. States are passed through, never listed with a figure. */
  bridges: Bridges;
  /** What is new: what was added, changed and removed in the data, and, kept apart from it, what happened in the world. */
  changesSince: ChangesSince;
  /** Pairs that stand together more or less often than chance would have it: crimes, themes or organizations, in recommendations, events or organizations. */
  coOccurrence: CoOccurrence;
  /** Groups of nodes that are joined more with each other than with the rest (Louvain, the same groups for the same data), and what holds each together. */
  communities: Communities;
  /** Countries that share something with a country, what they share, and what they did about it. Side by side by name, never ranked. */
  comparableCountries: ComparableCountries;
  /** Two to six countries side by side: instruments, offices, recommendations, events and stakeholders, as far as known. They stand by name; nothing is scored. */
  compareCountries: CompareCountries;
  /** A matrix of how many nodes stand at a value of one facet and at a value of another, such as organizations by crime and kind: where something is covered, and where nothing is. */
  coverage: Coverage;
  /** How much the graph holds. */
  dataHeld: DataHeld;
  /** What came and what went between two days: what happened after the one and by the other, what ended or was replaced. */
  difference: Difference;
  /** Events at which a source documents the presence of both a country and an organization. */
  eventsShared: EventsShared;
  /** How the nodes of a noun spread over each of its facets, for filters to choose from: each facet is counted without its own condition, so that what is not chosen shows too. */
  facets: Facets;
  /** Posts and offices of a country to talk to, today and earlier, by function and instrument; never persons. (`focalPoints` lists the posts of all countries.) */
  focalPointsOf: FocalPointsOf;
  /** Recommendations and commitments by their last known status, with what shows it. Without a country and an organization: all of them. */
  followUp: FollowUp;
  /** What is missing: recommendations with nobody behind their crime, stakeholders whose crime has no recommendation, countries without a known office, emerging crimes with nobody. */
  gaps: Gaps;
  /** Whom a country has met, and who could introduce it to the others: organizations, with each chain of events spelled out. */
  introductions: Introductions;
  /** A figure for each country, for a map: every country of the graph has a row, null is unknown. Countries stand by name; they are not ranked. */
  map: CountryMap;
  /** Events that a country took part in, hosted or organized, or that were about it, and who else was there; latest first. */
  meetings: Meetings;
  /** What is around a node: its neighbours or theirs too, fairly many of each noun, and the relationships between them. */
  neighbourhood: Neighbourhood;
  /** The graph as it stood on a day, or what of it is tied to a crime or a country; what has no day is counted apart. */
  network: NetworkOfDay;
  /** How many nodes of a noun there are year by year, or month by month. A node counts only where its date surely lies; those that may lie in several, and those without a date, are counted apart. */
  overTime: OverTime;
  /** The shortest chain of relationships between two nodes, each step a sentence with its sources. */
  path: Path;
  /** Several chains of relationships between two nodes, shortest first, each with other nodes than those before it. */
  paths: Paths;
  /** Nodes of one kind joined by what they share of another: each relationship is explained by the nodes that both ends share. */
  projection: Projection;
  /** Recommendations that concern a country, and why; apart from them those that may. Each filter is optional, and all of them hold at once. */
  recommendationsFor: RecommendationsFor;
  /** What is known of a country's review under the Review Mechanism, and what is not; and of its part in others' reviews. */
  reviewStatus: ReviewStatus;
  /** What an organization or a country has said: statements, recommendations, commitments and the like, by event in order of time. */
  saidBefore: SaidBefore;
  /** Nodes whose names, aliases, titles or texts have all words of a text, forgiving accents, capitals, the plural and a typo or two. */
  search: Search;
  /** Organizations that share something with one: crimes, themes, countries, events or bodies that both belong to, listed. */
  similarOrganizations: SimilarOrganizations;
  /** Organizations that work on crimes, crime by crime, those near to a country first. */
  stakeholders: Stakeholders;
  /** How many nodes of a noun there are by one or two of its fields or relationships: every value has a line, also where there is none. */
  totals: Totals;
  /** What binds a country: each instrument with the country's signature and consent to be bound, as far as a source says. */
  treatyStatus: TreatyStatus;
  /** For each recommendation that concerns a country: the stakeholders that work on its crimes, those based or active in the country first. */
  whoCanHelp: WhoCanHelp;
  /** What a recommendation replaced and what replaced it over time, directly or through up to 20 others, and how the words changed where official texts are held. */
  wording: Wording;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryBridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  first?: Scalars['Int']['input'];
  network?: Scalars['Boolean']['input'];
  projection: NamedProjection;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryChangesSinceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  since: Scalars['String']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryCoOccurrenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: Scalars['Int']['input'];
  basis?: InputMaybe<Array<Basis>>;
  first?: Scalars['Int']['input'];
  in: CoOccurrencePlace;
  of: CoOccurringKind;
  places?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  first?: Scalars['Int']['input'];
  network?: Scalars['Boolean']['input'];
  projection: NamedProjection;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryComparableCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: Scalars['Int']['input'];
  basis?: InputMaybe<Array<Basis>>;
  by: ComparisonBy;
  country: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  shared?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryCompareCountriesArgs = {
  countries: Array<Scalars['ID']['input']>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  columns: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  of?: InputMaybe<Scalars['Noun']['input']>;
  rows: Scalars['String']['input'];
  where?: Array<Condition>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryDifferenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['PartialDate']['input'];
  nouns?: InputMaybe<Array<Scalars['String']['input']>>;
  to: Scalars['PartialDate']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryEventsSharedArgs = {
  country: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  organization: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryFacetsArgs = {
  basis?: InputMaybe<Array<Basis>>;
  first?: Scalars['Int']['input'];
  of: Scalars['Noun']['input'];
  where?: Array<Condition>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryFocalPointsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  country: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  crimes?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  instruments?: InputMaybe<Array<Scalars['ID']['input']>>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  group?: InputMaybe<Scalars['ID']['input']>;
  instrument?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<GapKind>>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryIntroductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country: Scalars['ID']['input'];
  crime?: InputMaybe<Scalars['ID']['input']>;
  crimes?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryMapArgs = {
  measure: MapMeasure;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryNeighbourhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  nouns?: InputMaybe<Array<Scalars['String']['input']>>;
  of: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryNetworkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  crime?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  nouns?: InputMaybe<Array<Scalars['String']['input']>>;
  undated?: Scalars['Boolean']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryOverTimeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  by?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  crime?: InputMaybe<Scalars['ID']['input']>;
  date?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  instrument?: InputMaybe<Scalars['ID']['input']>;
  interval?: TimeInterval;
  of: Scalars['Noun']['input'];
  where?: Array<Condition>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryPathArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  avoidHubs?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<Array<Scalars['String']['input']>>;
  to: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  avoidHubs?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  k?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<Array<Scalars['String']['input']>>;
  to: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryProjectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: Scalars['Int']['input'];
  basis?: InputMaybe<Array<Basis>>;
  first?: Scalars['Int']['input'];
  of: ProjectedKind;
  through: SharedKind;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryRecommendationsForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  country: Scalars['ID']['input'];
  crime?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  forum?: InputMaybe<Scalars['String']['input']>;
  instrument?: InputMaybe<Scalars['ID']['input']>;
  madeBy?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryReviewStatusArgs = {
  country: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QuerySaidBeforeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  organization?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  language?: InputMaybe<SearchLanguage>;
  nouns?: InputMaybe<Array<Scalars['String']['input']>>;
  text: Scalars['String']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QuerySimilarOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: Scalars['Int']['input'];
  basis?: InputMaybe<Array<Basis>>;
  by?: InputMaybe<Array<SimilarBy>>;
  first?: Scalars['Int']['input'];
  organization: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryStakeholdersArgs = {
  basis?: InputMaybe<Array<Basis>>;
  country: Scalars['ID']['input'];
  crimes?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryTotalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  by: Array<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  of: Scalars['Noun']['input'];
  where?: Array<Condition>;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryTreatyStatusArgs = {
  country: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryWhoCanHelpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  country: Scalars['ID']['input'];
  crime?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  stakeholders?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryWordingArgs = {
  recommendation: Scalars['ID']['input'];
};

/** That a body called a crime new, emerging or re-emerging. */
export type Recognition = {
  __typename?: 'Recognition';
  /** The event, where it is in the graph. */
  at: Array<Event>;
  /** The body, where it is in the graph. */
  by: Array<Organization>;
  /** Who did, as the source puts it. */
  byAsStated: Maybe<Scalars['String']['output']>;
  /** The crime. */
  crime: Array<Crime>;
  /** When it did, as precise as the source. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Symbol of the document, such as `A/RES/71/322`. */
  documentSymbol: Maybe<Scalars['String']['output']>;
  /** Readable key: `<crime>-by-<body>-<year>`. */
  id: Scalars['ID']['output'];
};

/** What someone recommended that others do; a resolution or a concern counts, as its kind says. */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** Countries, organizations and groups that it is addressed to. */
  addressedTo: Array<Actor>;
  /** To whom it is addressed, as the source puts it. */
  addresseesAsStated: Maybe<Array<Scalars['String']['output']>>;
  /** Instruments that it asks to ratify or accede to. */
  asksToJoin: Array<Instrument>;
  /** Commitments that answer it. */
  commitments: Array<Commitment>;
  /** Crimes, themes, instruments and articles that it is about. */
  concerns: Array<Subject>;
  /** When it was made, as precise as the source. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Symbol of the document, such as `CTOC/COP/WG.4/2010/6`. */
  documentSymbol: Maybe<Scalars['String']['output']>;
  /** Where it was made, as the source puts it. */
  forumAsStated: Maybe<Scalars['String']['output']>;
  /** What is asked, in our words; not the official wording. */
  gist: Maybe<Scalars['String']['output']>;
  /** Readable key, such as `R001`. */
  id: Scalars['ID']['output'];
  /** What kind of statement it is. */
  kind: RecommendationKind;
  /** The event where it was made. */
  madeAt: Array<Event>;
  /** Who made it, where they are in the graph. */
  madeBy: Array<Actor>;
  /** What to mind about this row. */
  note: Maybe<Scalars['String']['output']>;
  /** The official text, where a source publishes it as such. */
  officialText: Maybe<Scalars['String']['output']>;
  /** Later recommendations that replace it. */
  replacedBy: Array<Recommendation>;
  /** Earlier recommendations that it replaces. */
  replaces: Array<Recommendation>;
  /** Who made it, as the source puts it. */
  sponsorAsStated: Maybe<Scalars['String']['output']>;
  /** What was answered to it and what became of it, country by country. */
  statusChanges: Array<StatusChange>;
  /** What it is about, in the words of the collection before they were mapped to crimes and themes. */
  topicsAsStated: Maybe<Array<Scalars['String']['output']>>;
};

/** A recommendation and why it concerns, or may concern, a country. */
export type RecommendationConcern = {
  __typename?: 'RecommendationConcern';
  /** When it was made, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the treaty actions that a reason follows from; empty where none does. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** The event where it was made; null when none is known. */
  madeAt: Maybe<Ref>;
  /** Who made it, where they are in the graph; empty when no source says, or names nobody who is. */
  madeBy: Array<Ref>;
  /** Why, in words: one reason per addressee and one for the event; what is not sure comes last. */
  reasons: Array<Scalars['String']['output']>;
  /** The recommendation. */
  recommendation: Ref;
  /** Sources of the address, of the membership, of those actions and of the event. */
  sources: Array<SourceRef>;
  /** Who made it, as the source puts it; null when it does not say. */
  sponsorAsStated: Maybe<Scalars['String']['output']>;
};

/** What kind of statement a recommendation is. */
export type RecommendationKind =
  /** A concern that was turned into a proposal. */
  | 'CONCERN'
  /** A recommendation of a body, a State or a stakeholder. */
  | 'RECOMMENDATION'
  /** A resolution or decision of an intergovernmental body. */
  | 'RESOLUTION'
  /** A recommendation to the State reviewed in the Universal Periodic Review. */
  | 'REVIEW_RECOMMENDATION';

/** Where a recommendation stands in a country. */
export type RecommendationStatus =
  /** The country accepted it. */
  | 'ACCEPTED'
  /** It was reported as done. */
  | 'IMPLEMENTED'
  /** Work on it was reported. */
  | 'IN_PROGRESS'
  /** The country took note of it. */
  | 'NOTED'
  /** The body did not agree on it. */
  | 'NO_CONSENSUS'
  /** No answer yet. */
  | 'OPEN'
  /** Another recommendation took its place. */
  | 'SUPERSEDED';

/** What is addressed to a country by name or through a group, or was made at an event that it hosted or that was about it. */
export type RecommendationsFor = {
  __typename?: 'RecommendationsFor';
  /** False when one of the two lists has more. */
  complete: Scalars['Boolean']['output'];
  /** Those that concern it; oldest first, undated last. */
  concern: Array<RecommendationConcern>;
  /** How many more there are after this page that concern it. */
  concernLeft: Scalars['Int']['output'];
  /** The country. */
  country: Ref;
  /** Those that may: addressed to a group of States not all of whose members are known, and it is not among the known ones (nor known to be in another region or regional group, where that settles it); oldest first, undated last. */
  mayConcern: Array<RecommendationConcern>;
  /** How many more there are after this page that may. */
  mayConcernLeft: Scalars['Int']['output'];
  /** To be given as `after` for the next page of both lists; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why both lists are empty; null when one is not. */
  note: Maybe<Scalars['String']['output']>;
};

/** A node that a finding points at. */
export type Ref = {
  __typename?: 'Ref';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** One line that names it. */
  label: Scalars['String']['output'];
  /** Its noun, such as `Organization`. */
  noun: Scalars['String']['output'];
  /** Where it is shown: a path of this service. */
  url: Scalars['String']['output'];
};

export type RelationshipDirection =
  | 'IN'
  | 'OUT';

/** The review of a State party under the Mechanism for the Review of the Implementation of the Convention. */
export type Review = {
  __typename?: 'Review';
  /** When it began, as precise as the source. */
  began: Maybe<Scalars['PartialDate']['output']>;
  /** The State party under review. */
  country: Array<Country>;
  /** When it ended, as precise as the source. */
  ended: Maybe<Scalars['PartialDate']['output']>;
  /** Group drawn by lot that the State party is reviewed in: 1, 2 or 3; null when unknown. */
  group: Maybe<Scalars['Int']['output']>;
  /** Readable key: `<country>-review`. */
  id: Scalars['ID']['output'];
  /** What to mind about this row. */
  note: Maybe<Scalars['String']['output']>;
  /** Phase of the Mechanism, 1 to 4; null when unknown. */
  phase: Maybe<Scalars['Int']['output']>;
  /** The States parties that review it; empty is unknown. */
  reviewers: Array<Country>;
  /** Stage that the review has reached, in words; null when unknown. */
  stage: Maybe<Scalars['String']['output']>;
};

/** A post for the Review Mechanism. */
export type ReviewFocalPoint = {
  __typename?: 'ReviewFocalPoint';
  /** The latest day that a source of it speaks of; null when none says. */
  asOf: Maybe<Scalars['PartialDate']['output']>;
  /** The post. */
  focalPoint: Ref;
  /** The office; null where only the existence of the post is known. */
  office: Maybe<Scalars['String']['output']>;
  /** Sources of its rows. */
  sources: Array<SourceRef>;
};

/** A review, what is known of it and what is not. */
export type ReviewLine = {
  __typename?: 'ReviewLine';
  /** The latest day that a source of it speaks of; null when none says. */
  asOf: Maybe<Scalars['PartialDate']['output']>;
  /** When it began, as precise as the source; null when unknown. */
  began: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, as precise as the source; null when unknown, which is not to say that it goes on. */
  ended: Maybe<Scalars['PartialDate']['output']>;
  /** Group drawn by lot that the State party is reviewed in: 1, 2 or 3; null when unknown. */
  group: Maybe<Scalars['Int']['output']>;
  /** What is known, a sentence each. */
  known: Array<Scalars['String']['output']>;
  /** What to mind about it. */
  note: Maybe<Scalars['String']['output']>;
  /** Phase of the Mechanism, 1 to 4; null when unknown. */
  phase: Maybe<Scalars['Int']['output']>;
  /** The review. */
  review: Ref;
  /** States parties that a source names as reviewers, by name; empty is unknown, not none. */
  reviewers: Array<Ref>;
  /** Sources of its rows. */
  sources: Array<SourceRef>;
  /** Stage that the review has reached, in words, as of the day in `asOf`; null when unknown. */
  stage: Maybe<Scalars['String']['output']>;
  /** What is not known, a sentence each. */
  unknown: Array<Scalars['String']['output']>;
};

/** A country in the Mechanism for the Review of the Implementation of the Convention, as far as a source says. */
export type ReviewStatus = {
  __typename?: 'ReviewStatus';
  /** True: nothing that the graph holds of it is left out. */
  complete: Scalars['Boolean']['output'];
  /** The country. */
  country: Ref;
  /** Its focal points for the Review Mechanism, newest first; empty is unknown. */
  focalPoints: Array<ReviewFocalPoint>;
  /** What it means that no review is known; null when one is. */
  note: Maybe<Scalars['String']['output']>;
  /** Reviews of other States parties in which a source names it as a reviewer, by the name of the State reviewed; empty is unknown. */
  reviewing: Array<Reviewing>;
  /** Its reviews, by id; empty when no source here speaks of one. */
  reviews: Array<ReviewLine>;
};

/** A part of the country in another's review. */
export type Reviewing = {
  __typename?: 'Reviewing';
  /** The State party under review. */
  of: Ref;
  /** The review. */
  review: Ref;
  /** Sources that name the country as its reviewer. */
  sources: Array<SourceRef>;
};

/** Something said, and where. */
export type Said = {
  __typename?: 'Said';
  /** Crimes, themes, instruments, articles or recommendations that it was about; empty when no source says. */
  about: Array<Ref>;
  /** When, as precise as the source: its own date, else that of the event; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Where it was said; null when no source ties it to an event of the graph. */
  event: Maybe<Ref>;
  /** The same in one sentence; a topic that an editor read into it is marked as an editor's reading. */
  inWords: Scalars['String']['output'];
  /** What kind of saying it was. */
  kind: SaidKind;
  /** The node that holds it, such as a `Participation` or a `Recommendation`. */
  said: Ref;
  /** Sources whose rows state it. */
  sources: Array<SourceRef>;
};

/** What one has said, as far as a source documents it; more may have been said and no source here say so. What a country answered to recommendations is in `followUp`. */
export type SaidBefore = {
  __typename?: 'SaidBefore';
  /** False when there are more lines than `first`, or `undated` left some out. */
  complete: Scalars['Boolean']['output'];
  /** By the first day that the event, else the words, can be of; then by event. Undated last. */
  lines: Array<Said>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
  /** With `since`: how many lines are left out because their day is not known; ask without `since` to see them. Otherwise 0. */
  undated: Scalars['Int']['output'];
};

/** What kind of saying it was. */
export type SaidKind =
  /** It made a promise. */
  | 'COMMITMENT'
  /** It made a declaration or a reservation to an instrument. */
  | 'DECLARATION'
  /** It called a crime new, emerging or re-emerging. */
  | 'RECOGNITION'
  /** It made a recommendation, a resolution or a proposal. */
  | 'RECOMMENDATION'
  /** It spoke at an event, by its roles or its topics there. */
  | 'STATEMENT';

/** What was found for a text. */
export type Search = {
  __typename?: 'Search';
  /** False when there is another page, or more was found than the 200 that are looked at. */
  complete: Scalars['Boolean']['output'];
  /** Best match first: whole words before beginnings of words before words with typos, then texts that say little else; equals by id. */
  hits: Array<SearchHit>;
  /** Give it as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** What to know of this answer, such as that no text has all of the words; null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
};

/** A node that was found, and by what. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The field that matched best, such as `nameFr` or `aliases`; `id` where the text is its id. */
  field: Scalars['String']['output'];
  /** How the words of the question stand in it. */
  match: SearchMatch;
  /** The node. */
  node: Ref;
  /** Sources of the node. */
  sources: Array<SourceRef>;
  /** What that field says; of a list, the value that matched. */
  text: Scalars['String']['output'];
};

/** The languages in which texts are held: names of countries in all six, aliases in any, all else in English. */
export type SearchLanguage =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR'
  /** Russian. */
  | 'RU'
  /** Chinese. */
  | 'ZH';

/** How the words of a question stand in a text, best first. */
export type SearchMatch =
  /** They are beginnings of words in it. */
  | 'BEGINNINGS'
  /** They stand in it with other letters here and there, or not all of them do. */
  | 'NEAR'
  /** They are all that it says. */
  | 'WHOLE'
  /** All of them stand in it, some perhaps in the plural. */
  | 'WORDS';

/** An event at which both were present. */
export type SharedEvent = {
  __typename?: 'SharedEvent';
  /** Roles of the country there, in words; empty when none is stated. */
  countryRoles: Array<Scalars['String']['output']>;
  /** When it took place, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of the participations that this follows from. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** The event. */
  event: Ref;
  /** Roles of the organization there, in words; empty when none is stated. */
  organizationRoles: Array<Scalars['String']['output']>;
  /** Sources of the two presences. */
  sources: Array<SourceRef>;
};

/** What joined nodes can share. */
export type SharedKind =
  /** A country. */
  | 'COUNTRY'
  /** A crime. */
  | 'CRIME'
  /** An event. */
  | 'EVENT'
  /** A group of countries. */
  | 'GROUP'
  /** An organization. */
  | 'ORGANIZATION'
  /** A recommendation. */
  | 'RECOMMENDATION'
  /** A theme. */
  | 'THEME';

/** Something that two countries share. */
export type SharedThing = {
  __typename?: 'SharedThing';
  /** Ids of the treaty actions that it follows from; empty where none does. */
  derivedFrom: Array<Scalars['ID']['output']>;
  /** Why both have it, in words. */
  inWords: Scalars['String']['output'];
  /** Sources of both sides. */
  sources: Array<SourceRef>;
  /** The instrument, group, recommendation or crime. */
  thing: Ref;
};

/** What two organizations can share. */
export type SimilarBy =
  /** A body that both belong to. */
  | 'BODIES'
  /** A country where both have a seat or work. */
  | 'COUNTRIES'
  /** A crime that both work on. */
  | 'CRIMES'
  /** An event at which both are documented as present. */
  | 'EVENTS'
  /** A theme that both are concerned with. */
  | 'THEMES';

/** Another organization, and what it shares. */
export type SimilarOrganization = {
  __typename?: 'SimilarOrganization';
  /** Number of things that both share. */
  count: Scalars['Int']['output'];
  /** How many of them the sources of both sides name. */
  named: Scalars['Int']['output'];
  /** The other organization. */
  organization: Ref;
  /** Each thing that both share, by kind and id. */
  shared: Array<SimilarityGround>;
  /** Sources of all of them, on both sides. */
  sources: Array<SourceRef>;
  /** How many of them are an editor's reading on at least one side. */
  suggested: Scalars['Int']['output'];
};

/** What the graph holds that an organization shares with others; sources may know of more. */
export type SimilarOrganizations = {
  __typename?: 'SimilarOrganizations';
  /** False when there is another page. */
  complete: Scalars['Boolean']['output'];
  /** Give it as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is none; null when there are some. */
  note: Maybe<Scalars['String']['output']>;
  /** The organization. */
  organization: Ref;
  /** Those that share most first; equals by id. */
  similar: Array<SimilarOrganization>;
};

/** One thing that two organizations share. */
export type SimilarityGround = {
  __typename?: 'SimilarityGround';
  /** `SUGGESTED` when it is an editor's reading on at least one side. */
  basis: Basis;
  /** What kind of thing it is. */
  by: SimilarBy;
  /** In words, such as "both work on smuggling of migrants". */
  inWords: Scalars['String']['output'];
  /** Sources on both sides. */
  sources: Array<SourceRef>;
  /** The thing. */
  what: Ref;
};

/** Where a fact was read: a page, a document, a data set, or an editor's own reading. */
export type Source = {
  __typename?: 'Source';
  /** Readable key, such as `unodc-2020-07-28`. */
  id: Scalars['ID']['output'];
  /** What kind of source it is; `COPY` and `PRESS` are to be verified before quoting. */
  kind: SourceKind;
  /** What to mind about it. */
  note: Maybe<Scalars['String']['output']>;
  /** When it was published, as precise as known. */
  published: Maybe<Scalars['PartialDate']['output']>;
  /** Publisher; null when it was not read. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When it was read, as precise as known. */
  read: Maybe<Scalars['PartialDate']['output']>;
  /** Title; null when it was not read. */
  title: Maybe<Scalars['String']['output']>;
  /** Address; null for an editor's own list. */
  url: Maybe<Scalars['String']['output']>;
};

/** What kind of source a fact was read in. */
export type SourceKind =
  /** A copy on another site; verify before quoting. */
  | 'COPY'
  /** A data set. */
  | 'DATASET'
  /** An editor's own reading or list. */
  | 'EDITOR'
  /** The depositary, a body of the United Nations, or a government. */
  | 'OFFICIAL'
  /** An organization's own page. */
  | 'ORGANIZATION'
  /** Press; verify before quoting. */
  | 'PRESS';

/** A source that a line of a finding rests on. */
export type SourceRef = {
  __typename?: 'SourceRef';
  /** The day that the source speaks of, as precise as it says; null when it does not say. */
  asOf: Maybe<Scalars['PartialDate']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind of source it is; `COPY` and `PRESS` are to be verified before quoting. */
  kind: SourceKind;
  /** Where in the source, in its row's words; null when the whole source says so. */
  locator: Maybe<Scalars['String']['output']>;
  /** Its title; host and path of its address when the title was not read. */
  title: Scalars['String']['output'];
  /** Its address; null for an editor's own list. */
  url: Maybe<Scalars['String']['output']>;
  /** `verify before quoting` for a copy (`COPY`) and the press (`PRESS`): look the original up first; null for any other source. */
  verify: Maybe<Scalars['String']['output']>;
};

/** An organization that works on a crime, and how near to a country. */
export type Stakeholder = {
  __typename?: 'Stakeholder';
  /** Whether a source says that it works on the crime, or an editor reads it so. */
  basis: Basis;
  /** What ties it to the crime and to the place, in one sentence. */
  inWords: Scalars['String']['output'];
  /** How near its seat or its work is. */
  nearness: Nearness;
  /** The organization. */
  organization: Ref;
  /** Sources by which it works on the crime, has its seat where it is said to, and is active where it is said to be. */
  sources: Array<SourceRef>;
};

/** Who works on what, as far as a source says; others may work on it and no source here say so. */
export type Stakeholders = {
  __typename?: 'Stakeholders';
  /** False when crimes are left out, or organizations of one of them. */
  complete: Scalars['Boolean']['output'];
  /** By name of the crime. */
  crimes: Array<CrimeStakeholders>;
  /** How many crimes are left out beyond 20; name them in `crimes` to see them. */
  moreCrimes: Scalars['Int']['output'];
  /** Why there is no crime; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
};

/** What is known of a country's standing towards an instrument. */
export type Standing =
  /** A consent to be bound is known. */
  | 'BOUND'
  /** Neither a signature nor a consent to be bound in the depositary's own table of the day in `notPartyAsOf`. */
  | 'NOT_A_PARTY_AS_OF'
  /** Signed, which does not bind; no consent to be bound is known. `notPartyAsOf` has the day on which there was none; where it is null, whether there is one by now is unknown. */
  | 'SIGNED'
  /** Neither a signature nor a consent to be bound is known; whether there is one by now is unknown. */
  | 'UNKNOWN';

/** One row that states a node: where in the source, as of when, and how. */
export type Statement = {
  __typename?: 'Statement';
  /** The day that the source speaks of, as precise as it says (EDTF); null when it does not say. */
  asOf: Maybe<Scalars['String']['output']>;
  /** Whether the source says so or an editor reads it so. */
  basis: Basis;
  /** How sure the editor is; null when not assessed. */
  confidence: Maybe<Confidence>;
  /** Where in the source, such as `para. 14` or a link's own words; null when the whole source says so. */
  locator: Maybe<Scalars['String']['output']>;
  /** `seed`, or the id of the import that brought the row. */
  origin: Scalars['String']['output'];
};

/** What a country answered to a recommendation, or what became of it there. */
export type StatusChange = {
  __typename?: 'StatusChange';
  /** The country. */
  country: Array<Country>;
  /** When, as precise as the source. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** What shows it, in words. */
  evidence: Maybe<Scalars['String']['output']>;
  /** Readable key: `<recommendation>-<country>-<n>`. */
  id: Scalars['ID']['output'];
  /** The recommendation. */
  recommendation: Array<Recommendation>;
  /** The status from then on. */
  status: RecommendationStatus;
};

/** What a recommendation can be about: a crime, a theme, an instrument or an article of one. */
export type Subject = {
  /** Readable key, unique across all nouns. */
  id: Scalars['ID']['output'];
};

/** How many nodes, apart by how they are stated. */
export type Tally = {
  __typename?: 'Tally';
  /** Number of nodes, each once. */
  count: Scalars['Int']['output'];
  /** Of them, those that a source names as such, or that follow from what a source names. */
  named: Scalars['Int']['output'];
  /** Of them, those that rest on an editor's reading: of the node, or of a relationship by which it is counted or filtered. */
  suggested: Scalars['Int']['output'];
};

/** A concern that runs across crimes, such as victim protection. */
export type Theme = Subject & Topic & {
  __typename?: 'Theme';
  /** What it covers, in our words. */
  description: Maybe<Scalars['String']['output']>;
  /** Readable key, such as `victim-protection`. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Organizations concerned with it. */
  organizations: Array<Organization>;
  /** Participations in which it was spoken on. */
  participations: Array<Participation>;
  /** Recommendations that concern it. */
  recommendations: Array<Recommendation>;
};

/** How an organization is tied to the Convention, as a source documents it. */
export type Tie = {
  __typename?: 'Tie';
  /** The event, where it is in the graph. */
  at: Array<Event>;
  /** Readable key: `<organization>-tie-<n>`. */
  id: Scalars['ID']['output'];
  /** How strong the tie is. */
  kind: TieKind;
  /** What ties it, in words. */
  link: Maybe<Scalars['String']['output']>;
  /** What to mind about this row. */
  note: Maybe<Scalars['String']['output']>;
  /** The occasion, in words. */
  occasion: Maybe<Scalars['String']['output']>;
  /** The organization. */
  organization: Array<Organization>;
  /** Its role there, in words. */
  role: Maybe<Scalars['String']['output']>;
};

/** How strong an organization's tie to the Convention is, strongest first. */
export type TieKind =
  /** It took part in the Convention's own meetings, trainings or grants. */
  | 'DIRECT'
  /** Through work of UNODC or another body on the same crimes. */
  | 'INDIRECT'
  /** Through a network that took part. */
  | 'NETWORK'
  /** It works on the crime; no tie to the Convention was found. */
  | 'TOPIC';

/** How long an interval is. */
export type TimeInterval =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** What one can speak on at an event: a crime or a theme. */
export type Topic = {
  /** Readable key, unique across all nouns. */
  id: Scalars['ID']['output'];
  /** Short name in English. */
  name: Scalars['String']['output'];
};

/** How many nodes stand at a value, or at two. */
export type TotalLine = {
  __typename?: 'TotalLine';
  /** Number of nodes. */
  count: Scalars['Int']['output'];
  /** A path of this service that lists them, of either basis, up to 500. */
  link: Scalars['String']['output'];
  /** Of them, those that a source names as such. */
  named: Scalars['Int']['output'];
  /** The value of the second; null where one was asked for. */
  secondValue: Maybe<FacetValue>;
  /** Sources of the first nodes by id, at most 3: those of all stand beside the nodes at `link`. Of a zero, sources of the value itself, or of nodes that were looked at; empty when there is nothing to look at. */
  sources: Array<SourceRef>;
  /** Of them, those that rest on an editor's reading. */
  suggested: Scalars['Int']['output'];
  /** The value of the first facet. */
  value: FacetValue;
};

/** Counts by one or two facets, as far as the graph holds: a zero says that no source known here says so. */
export type Totals = {
  __typename?: 'Totals';
  /** False when more lines follow. */
  complete: Scalars['Boolean']['output'];
  /** True when this answer was computed for an earlier question on the same data version, and kept. */
  kept: Scalars['Boolean']['output'];
  /** Lines after this page. */
  left: Scalars['Int']['output'];
  /** A line for each value, or for each pair: values of an enum in the schema's order, nodes by name. */
  lines: Array<TotalLine>;
  /** Cursor for the next page; null when complete. */
  next: Maybe<Scalars['String']['output']>;
  /** Of them, those that stand at no value of the first facet: where they belong is unknown. */
  notStated: Scalars['Int']['output'];
  /** Why the answer is empty; null when it is not. */
  note: Maybe<Scalars['String']['output']>;
  /** Nodes that fulfil the conditions, each once, of either basis; a node that stands at several values counts at each, so lines can add up to more. */
  total: Tally;
};

/** A step of a State towards an instrument, notified to the depositary: a signature or a consent to be bound. */
export type TreatyAction = {
  __typename?: 'TreatyAction';
  /** The country that took it. */
  country: Array<Country>;
  /** Day of the step, as precise as the source. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** Readable key, such as `KEN-UNTOC-signature` or `KEN-UNTOC-consent`. */
  id: Scalars['ID']['output'];
  /** The instrument that it concerns. */
  instrument: Array<Instrument>;
  /** The step taken; `CONSENT` where the source does not say in which way. */
  kind: TreatyActionKind;
};

/** A step towards an instrument (Vienna Convention on the Law of Treaties, articles 11 to 18). */
export type TreatyActionKind =
  /** Acceptance. */
  | 'ACCEPTANCE'
  /** Accession without signature. */
  | 'ACCESSION'
  /** Approval. */
  | 'APPROVAL'
  /** Consent to be bound, in a way that the source does not name. */
  | 'CONSENT'
  /** Ratification after signature. */
  | 'RATIFICATION'
  /** Signature: the State is not thereby bound. */
  | 'SIGNATURE'
  /** Succession to a treaty of a predecessor State. */
  | 'SUCCESSION';

/** What binds a country, as far as known. That a country is not a party is said only of the day of the depositary's own table, where the graph holds it whole. */
export type TreatyStatus = {
  __typename?: 'TreatyStatus';
  /** True: no instrument of the graph is left out. */
  complete: Scalars['Boolean']['output'];
  /** The country. */
  country: Ref;
  /** Every instrument of the graph, by day of adoption where known, then by id. */
  instruments: Array<InstrumentStanding>;
};

/** Who works on what a country was asked to do, as far as a source says; others may, and no source say so. */
export type WhoCanHelp = {
  __typename?: 'WhoCanHelp';
  /** False when there are more recommendations than `first`, or a line has `moreHelpers`. */
  complete: Scalars['Boolean']['output'];
  /** How many more such recommendations there are after this page. */
  left: Scalars['Int']['output'];
  /** Recommendations that concern the country and a crime, as in `recommendationsFor`; oldest first, undated last. */
  lines: Array<HelpWithRecommendation>;
  /** To be given as `after` for the next page; null on the last. */
  next: Maybe<Scalars['String']['output']>;
  /** Why there is no line; null when there is one. */
  note: Maybe<Scalars['String']['output']>;
  /** How many recommendations concern the country, but no crime that is asked for here; nobody can be named for them. */
  withoutCrime: Scalars['Int']['output'];
};

/** A recommendation, and those that it stands in a line with. */
export type Wording = {
  __typename?: 'Wording';
  /** For each that replaces another in the line: how the words changed, or why that cannot be told; in the order of the line. */
  comparisons: Array<WordingComparison>;
  /** False when the line has more than 100 recommendations, the later of which are then left out. */
  complete: Scalars['Boolean']['output'];
  /** It and all that it replaced or that replaced it: oldest first, undated last, then by id. */
  line: Array<WordingLine>;
  /** What is not known; null when there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** The recommendation. */
  recommendation: Ref;
};

/** What happened to words of a text. */
export type WordingChange =
  /** They stand in the later text only. */
  | 'ADDED'
  /** They stand in both. */
  | 'KEPT'
  /** They stand in the earlier text only. */
  | 'REMOVED';

/** How the words of one recommendation became those of another that replaces it. */
export type WordingComparison = {
  __typename?: 'WordingComparison';
  /** The one that was replaced. */
  earlier: Ref;
  /** The one that replaces it. */
  later: Ref;
  /** Why they cannot be compared; null when they can. */
  note: Maybe<Scalars['String']['output']>;
  /** Sources of both. */
  sources: Array<SourceRef>;
  /** The words in order, kept, removed or added; null when the two cannot be compared. */
  words: Maybe<Array<WordingPiece>>;
};

/** A recommendation in the line. */
export type WordingLine = {
  __typename?: 'WordingLine';
  /** When it was made, as precise as the source; null when unknown. */
  date: Maybe<Scalars['PartialDate']['output']>;
  /** What it asks, in our words: not to be compared; null when none is held. */
  gist: Maybe<Scalars['String']['output']>;
  /** The official text, where a source publishes it as such; null when none is held. */
  officialText: Maybe<Scalars['String']['output']>;
  /** How it stands to the one that was asked for. */
  place: WordingPlace;
  /** The recommendation. */
  recommendation: Ref;
  /** Those that it directly replaces, by id. */
  replaces: Array<Ref>;
  /** Sources of it. */
  sources: Array<SourceRef>;
};

/** Some words in a row that were kept, removed or added. */
export type WordingPiece = {
  __typename?: 'WordingPiece';
  /** What happened to them. */
  change: WordingChange;
  /** The words, joined by blanks. */
  text: Scalars['String']['output'];
};

/** How a recommendation stands to another. */
export type WordingPlace =
  /** Both: they replace each other in a circle, as the rows have it. */
  | 'CIRCLE'
  /** The other replaced it, directly or through others. */
  | 'EARLIER'
  /** It is the one that was asked for. */
  | 'ITSELF'
  /** It replaced the other, directly or through others. */
  | 'LATER';

/** What happened in the world. */
export type WorldChange = {
  __typename?: 'WorldChange';
  /** When, as precise as the source. */
  date: Scalars['PartialDate']['output'];
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** What kind of happening it is. */
  kind: WorldChangeKind;
  /** With `country`: what it has to do with the country, in words; empty without. */
  reasons: Array<Scalars['String']['output']>;
  /** Sources of it, and of these reasons. */
  sources: Array<SourceRef>;
  /** The event, treaty action or recommendation. */
  what: Ref;
};

/** What kind of happening it is. */
export type WorldChangeKind =
  /** An event took place. */
  | 'EVENT'
  /** A recommendation was made. */
  | 'RECOMMENDATION'
  /** A State signed an instrument or consented to be bound by it. */
  | 'TREATY_ACTION';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Country, 'commitments' | 'declarations' | 'eventsConcerning' | 'eventsHosted' | 'focalPoints' | 'memberOf' | 'organizationsActive' | 'organizationsBased' | 'participations' | 'recommendationsMade' | 'recommendationsReceived' | 'reviewing' | 'reviews' | 'statusChanges' | 'treatyActions'> & { commitments: Array<_RefType['Commitment']>, declarations: Array<_RefType['Declaration']>, eventsConcerning: Array<_RefType['Event']>, eventsHosted: Array<_RefType['Event']>, focalPoints: Array<_RefType['FocalPoint']>, memberOf: Array<_RefType['Group']>, organizationsActive: Array<_RefType['Organization']>, organizationsBased: Array<_RefType['Organization']>, participations: Array<_RefType['Participation']>, recommendationsMade: Array<_RefType['Recommendation']>, recommendationsReceived: Array<_RefType['Recommendation']>, reviewing: Array<_RefType['Review']>, reviews: Array<_RefType['Review']>, statusChanges: Array<_RefType['StatusChange']>, treatyActions: Array<_RefType['TreatyAction']> } )
    | ( Omit<Group, 'instrument' | 'members' | 'partOf' | 'participations' | 'parts' | 'recommendationsMade' | 'recommendationsReceived'> & { instrument: Array<_RefType['Instrument']>, members: Array<_RefType['Country']>, partOf: Array<_RefType['Group']>, participations: Array<_RefType['Participation']>, parts: Array<_RefType['Group']>, recommendationsMade: Array<_RefType['Recommendation']>, recommendationsReceived: Array<_RefType['Recommendation']> } )
    | ( Omit<Organization, 'activeIn' | 'basedIn' | 'commitments' | 'concernedWith' | 'eventsFunded' | 'eventsOrganized' | 'eventsPartnered' | 'partOf' | 'participations' | 'parts' | 'recognitions' | 'recommendationsMade' | 'recommendationsReceived' | 'ties' | 'worksOn'> & { activeIn: Array<_RefType['Country']>, basedIn: Array<_RefType['Country']>, commitments: Array<_RefType['Commitment']>, concernedWith: Array<_RefType['Theme']>, eventsFunded: Array<_RefType['Event']>, eventsOrganized: Array<_RefType['Event']>, eventsPartnered: Array<_RefType['Event']>, partOf: Array<_RefType['Organization']>, participations: Array<_RefType['Participation']>, parts: Array<_RefType['Organization']>, recognitions: Array<_RefType['Recognition']>, recommendationsMade: Array<_RefType['Recommendation']>, recommendationsReceived: Array<_RefType['Recommendation']>, ties: Array<_RefType['Tie']>, worksOn: Array<_RefType['Crime']> } )
  ;
  Subject:
    | ( Omit<Article, 'crimes' | 'declarations' | 'focalPoints' | 'instrument' | 'recommendations'> & { crimes: Array<_RefType['Crime']>, declarations: Array<_RefType['Declaration']>, focalPoints: Array<_RefType['FocalPoint']>, instrument: Array<_RefType['Instrument']>, recommendations: Array<_RefType['Recommendation']> } )
    | ( Omit<Crime, 'broader' | 'definedIn' | 'events' | 'instrument' | 'narrower' | 'organizations' | 'participations' | 'recognitions' | 'recommendations' | 'related' | 'relatedFrom'> & { broader: Array<_RefType['Crime']>, definedIn: Array<_RefType['Article']>, events: Array<_RefType['Event']>, instrument: Array<_RefType['Instrument']>, narrower: Array<_RefType['Crime']>, organizations: Array<_RefType['Organization']>, participations: Array<_RefType['Participation']>, recognitions: Array<_RefType['Recognition']>, recommendations: Array<_RefType['Recommendation']>, related: Array<_RefType['Crime']>, relatedFrom: Array<_RefType['Crime']> } )
    | ( Omit<Instrument, 'articles' | 'crimes' | 'declarations' | 'events' | 'focalPoints' | 'groups' | 'recommendations' | 'recommendationsToJoin' | 'supplementedBy' | 'supplements' | 'treatyActions'> & { articles: Array<_RefType['Article']>, crimes: Array<_RefType['Crime']>, declarations: Array<_RefType['Declaration']>, events: Array<_RefType['Event']>, focalPoints: Array<_RefType['FocalPoint']>, groups: Array<_RefType['Group']>, recommendations: Array<_RefType['Recommendation']>, recommendationsToJoin: Array<_RefType['Recommendation']>, supplementedBy: Array<_RefType['Instrument']>, supplements: Array<_RefType['Instrument']>, treatyActions: Array<_RefType['TreatyAction']> } )
    | ( Omit<Theme, 'organizations' | 'participations' | 'recommendations'> & { organizations: Array<_RefType['Organization']>, participations: Array<_RefType['Participation']>, recommendations: Array<_RefType['Recommendation']> } )
  ;
  Topic:
    | ( Omit<Crime, 'broader' | 'definedIn' | 'events' | 'instrument' | 'narrower' | 'organizations' | 'participations' | 'recognitions' | 'recommendations' | 'related' | 'relatedFrom'> & { broader: Array<_RefType['Crime']>, definedIn: Array<_RefType['Article']>, events: Array<_RefType['Event']>, instrument: Array<_RefType['Instrument']>, narrower: Array<_RefType['Crime']>, organizations: Array<_RefType['Organization']>, participations: Array<_RefType['Participation']>, recognitions: Array<_RefType['Recognition']>, recommendations: Array<_RefType['Recommendation']>, related: Array<_RefType['Crime']>, relatedFrom: Array<_RefType['Crime']> } )
    | ( Omit<Theme, 'organizations' | 'participations' | 'recommendations'> & { organizations: Array<_RefType['Organization']>, participations: Array<_RefType['Participation']>, recommendations: Array<_RefType['Recommendation']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<About>;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  Article: ResolverTypeWrapper<Omit<Article, 'crimes' | 'declarations' | 'focalPoints' | 'instrument' | 'recommendations'> & { crimes: Array<ResolversTypes['Crime']>, declarations: Array<ResolversTypes['Declaration']>, focalPoints: Array<ResolversTypes['FocalPoint']>, instrument: Array<ResolversTypes['Instrument']>, recommendations: Array<ResolversTypes['Recommendation']> }>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<Omit<Bridge, 'node' | 'sources' | 'through'> & { node: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']>, through: Array<ResolversTypes['Ref']> }>;
  Bridges: ResolverTypeWrapper<Omit<Bridges, 'bridges' | 'leftOut' | 'network'> & { bridges: Array<ResolversTypes['Bridge']>, leftOut: Array<ResolversTypes['Ref']>, network: Maybe<ResolversTypes['Network']> }>;
  Chain: ResolverTypeWrapper<Omit<Chain, 'sources' | 'steps'> & { sources: Array<ResolversTypes['SourceRef']>, steps: Array<ResolversTypes['PathStep']> }>;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangesSince: ResolverTypeWrapper<Omit<ChangesSince, 'inData' | 'inWorld'> & { inData: Array<ResolversTypes['DataChange']>, inWorld: Array<ResolversTypes['WorldChange']> }>;
  Claim: ResolverTypeWrapper<Claim>;
  CoOccurrence: ResolverTypeWrapper<Omit<CoOccurrence, 'leftOut' | 'pairs'> & { leftOut: Array<ResolversTypes['Ref']>, pairs: Array<ResolversTypes['CoOccurringPair']> }>;
  CoOccurrencePlace: CoOccurrencePlace;
  CoOccurringKind: CoOccurringKind;
  CoOccurringPair: ResolverTypeWrapper<Omit<CoOccurringPair, 'one' | 'other' | 'sources' | 'through'> & { one: ResolversTypes['Ref'], other: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']>, through: Array<ResolversTypes['Ref']> }>;
  Commitment: ResolverTypeWrapper<Omit<Commitment, 'answers' | 'at' | 'by'> & { answers: Array<ResolversTypes['Recommendation']>, at: Array<ResolversTypes['Event']>, by: Array<ResolversTypes['Actor']> }>;
  CommitmentState: CommitmentState;
  Communities: ResolverTypeWrapper<Omit<Communities, 'communities' | 'leftOut' | 'network'> & { communities: Array<ResolversTypes['Community']>, leftOut: Array<ResolversTypes['Ref']>, network: Maybe<ResolversTypes['Network']> }>;
  Community: ResolverTypeWrapper<Omit<Community, 'heldBy' | 'members' | 'sources'> & { heldBy: Array<ResolversTypes['CommunityTie']>, members: Array<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  CommunityTie: ResolverTypeWrapper<Omit<CommunityTie, 'shared'> & { shared: ResolversTypes['Ref'] }>;
  ComparableCountries: ResolverTypeWrapper<Omit<ComparableCountries, 'lines'> & { lines: Array<ResolversTypes['ComparableCountry']> }>;
  ComparableCountry: ResolverTypeWrapper<Omit<ComparableCountry, 'country' | 'deeds' | 'shared' | 'sources'> & { country: ResolversTypes['Ref'], deeds: Array<ResolversTypes['Deed']>, shared: Array<ResolversTypes['SharedThing']>, sources: Array<ResolversTypes['SourceRef']> }>;
  CompareCountries: ResolverTypeWrapper<Omit<CompareCountries, 'countries' | 'lines'> & { countries: Array<ResolversTypes['Ref']>, lines: Array<ResolversTypes['ComparedLine']> }>;
  ComparedAspect: ComparedAspect;
  ComparedCell: ResolverTypeWrapper<Omit<ComparedCell, 'country' | 'nodes' | 'sources'> & { country: ResolversTypes['Ref'], nodes: Array<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  ComparedLine: ResolverTypeWrapper<Omit<ComparedLine, 'cells'> & { cells: Array<ResolversTypes['ComparedCell']> }>;
  ComparisonBy: ComparisonBy;
  Condition: Condition;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<Omit<Country, 'commitments' | 'declarations' | 'eventsConcerning' | 'eventsHosted' | 'focalPoints' | 'memberOf' | 'organizationsActive' | 'organizationsBased' | 'participations' | 'recommendationsMade' | 'recommendationsReceived' | 'reviewing' | 'reviews' | 'statusChanges' | 'treatyActions'> & { commitments: Array<ResolversTypes['Commitment']>, declarations: Array<ResolversTypes['Declaration']>, eventsConcerning: Array<ResolversTypes['Event']>, eventsHosted: Array<ResolversTypes['Event']>, focalPoints: Array<ResolversTypes['FocalPoint']>, memberOf: Array<ResolversTypes['Group']>, organizationsActive: Array<ResolversTypes['Organization']>, organizationsBased: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, recommendationsMade: Array<ResolversTypes['Recommendation']>, recommendationsReceived: Array<ResolversTypes['Recommendation']>, reviewing: Array<ResolversTypes['Review']>, reviews: Array<ResolversTypes['Review']>, statusChanges: Array<ResolversTypes['StatusChange']>, treatyActions: Array<ResolversTypes['TreatyAction']> }>;
  CountryKind: CountryKind;
  CountryMap: ResolverTypeWrapper<Omit<CountryMap, 'rows'> & { rows: Array<ResolversTypes['MapRow']> }>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'cells' | 'columns' | 'rows'> & { cells: Array<ResolversTypes['CoverageCell']>, columns: Array<ResolversTypes['CoverageHead']>, rows: Array<ResolversTypes['CoverageHead']> }>;
  CoverageCell: ResolverTypeWrapper<Omit<CoverageCell, 'column' | 'row' | 'sources'> & { column: ResolversTypes['FacetValue'], row: ResolversTypes['FacetValue'], sources: Array<ResolversTypes['SourceRef']> }>;
  CoverageHead: ResolverTypeWrapper<Omit<CoverageHead, 'sources' | 'value'> & { sources: Array<ResolversTypes['SourceRef']>, value: ResolversTypes['FacetValue'] }>;
  Crime: ResolverTypeWrapper<Omit<Crime, 'broader' | 'definedIn' | 'events' | 'instrument' | 'narrower' | 'organizations' | 'participations' | 'recognitions' | 'recommendations' | 'related' | 'relatedFrom'> & { broader: Array<ResolversTypes['Crime']>, definedIn: Array<ResolversTypes['Article']>, events: Array<ResolversTypes['Event']>, instrument: Array<ResolversTypes['Instrument']>, narrower: Array<ResolversTypes['Crime']>, organizations: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, recognitions: Array<ResolversTypes['Recognition']>, recommendations: Array<ResolversTypes['Recommendation']>, related: Array<ResolversTypes['Crime']>, relatedFrom: Array<ResolversTypes['Crime']> }>;
  CrimeKind: CrimeKind;
  CrimeStakeholders: ResolverTypeWrapper<Omit<CrimeStakeholders, 'crime' | 'lines'> & { crime: ResolversTypes['Ref'], lines: Array<ResolversTypes['Stakeholder']> }>;
  DataChange: ResolverTypeWrapper<Omit<DataChange, 'node' | 'sources'> & { node: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  DataHeld: ResolverTypeWrapper<DataHeld>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Declaration: ResolverTypeWrapper<Omit<Declaration, 'article' | 'country' | 'instrument'> & { article: Array<ResolversTypes['Article']>, country: Array<ResolversTypes['Country']>, instrument: Array<ResolversTypes['Instrument']> }>;
  Deed: ResolverTypeWrapper<Omit<Deed, 'recommendation' | 'sources'> & { recommendation: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Difference: ResolverTypeWrapper<Omit<Difference, 'came' | 'cannotTell' | 'nodes' | 'relationships' | 'went'> & { came: Array<ResolversTypes['DifferenceLine']>, cannotTell: Array<ResolversTypes['DifferenceLine']>, nodes: Array<ResolversTypes['NetworkNode']>, relationships: Array<ResolversTypes['NetworkRelationship']>, went: Array<ResolversTypes['DifferenceLine']> }>;
  DifferenceLine: ResolverTypeWrapper<Omit<DifferenceLine, 'by' | 'node' | 'sources'> & { by: Maybe<ResolversTypes['Ref']>, node: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Event: ResolverTypeWrapper<Omit<Event, 'commitments' | 'concernsCountry' | 'crimes' | 'funders' | 'host' | 'instruments' | 'organizers' | 'partOf' | 'participations' | 'partners' | 'parts' | 'recognitions' | 'recommendations' | 'ties'> & { commitments: Array<ResolversTypes['Commitment']>, concernsCountry: Array<ResolversTypes['Country']>, crimes: Array<ResolversTypes['Crime']>, funders: Array<ResolversTypes['Actor']>, host: Array<ResolversTypes['Country']>, instruments: Array<ResolversTypes['Instrument']>, organizers: Array<ResolversTypes['Actor']>, partOf: Array<ResolversTypes['Event']>, participations: Array<ResolversTypes['Participation']>, partners: Array<ResolversTypes['Actor']>, parts: Array<ResolversTypes['Event']>, recognitions: Array<ResolversTypes['Recognition']>, recommendations: Array<ResolversTypes['Recommendation']>, ties: Array<ResolversTypes['Tie']> }>;
  EventKind: EventKind;
  EventMode: EventMode;
  EventsShared: ResolverTypeWrapper<Omit<EventsShared, 'events'> & { events: Array<ResolversTypes['SharedEvent']> }>;
  FacetCount: ResolverTypeWrapper<Omit<FacetCount, 'sources' | 'value'> & { sources: Array<ResolversTypes['SourceRef']>, value: ResolversTypes['FacetValue'] }>;
  FacetCounts: ResolverTypeWrapper<Omit<FacetCounts, 'values'> & { values: Array<ResolversTypes['FacetCount']> }>;
  FacetValue: ResolverTypeWrapper<Omit<FacetValue, 'ref'> & { ref: Maybe<ResolversTypes['Ref']> }>;
  Facets: ResolverTypeWrapper<Omit<Facets, 'facets'> & { facets: Array<ResolversTypes['FacetCounts']> }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FocalPoint: ResolverTypeWrapper<Omit<FocalPoint, 'articles' | 'country' | 'instruments'> & { articles: Array<ResolversTypes['Article']>, country: Array<ResolversTypes['Country']>, instruments: Array<ResolversTypes['Instrument']> }>;
  FocalPointFunction: FocalPointFunction;
  FocalPointsOf: ResolverTypeWrapper<Omit<FocalPointsOf, 'country' | 'posts'> & { country: ResolversTypes['Ref'], posts: Array<ResolversTypes['Post']> }>;
  FollowUp: ResolverTypeWrapper<Omit<FollowUp, 'lines'> & { lines: Array<ResolversTypes['FollowUpLine']> }>;
  FollowUpCount: ResolverTypeWrapper<FollowUpCount>;
  FollowUpLine: ResolverTypeWrapper<Omit<FollowUpLine, 'country' | 'joins' | 'sources' | 'subject'> & { country: Maybe<ResolversTypes['Ref']>, joins: Array<ResolversTypes['JoinAnswer']>, sources: Array<ResolversTypes['SourceRef']>, subject: ResolversTypes['Ref'] }>;
  FollowUpStatus: FollowUpStatus;
  Gap: ResolverTypeWrapper<Omit<Gap, 'crime' | 'of' | 'sources'> & { crime: Maybe<ResolversTypes['Ref']>, of: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  GapCount: ResolverTypeWrapper<GapCount>;
  GapKind: GapKind;
  Gaps: ResolverTypeWrapper<Omit<Gaps, 'lines'> & { lines: Array<ResolversTypes['Gap']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'instrument' | 'members' | 'partOf' | 'participations' | 'parts' | 'recommendationsMade' | 'recommendationsReceived'> & { instrument: Array<ResolversTypes['Instrument']>, members: Array<ResolversTypes['Country']>, partOf: Array<ResolversTypes['Group']>, participations: Array<ResolversTypes['Participation']>, parts: Array<ResolversTypes['Group']>, recommendationsMade: Array<ResolversTypes['Recommendation']>, recommendationsReceived: Array<ResolversTypes['Recommendation']> }>;
  GroupKind: GroupKind;
  HelpWithRecommendation: ResolverTypeWrapper<Omit<HelpWithRecommendation, 'crimes' | 'helpers' | 'recommendation' | 'sources'> & { crimes: Array<ResolversTypes['Ref']>, helpers: Array<ResolversTypes['Helper']>, recommendation: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Helper: ResolverTypeWrapper<Omit<Helper, 'organization' | 'sources'> & { organization: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<Import>;
  Instrument: ResolverTypeWrapper<Omit<Instrument, 'articles' | 'crimes' | 'declarations' | 'events' | 'focalPoints' | 'groups' | 'recommendations' | 'recommendationsToJoin' | 'supplementedBy' | 'supplements' | 'treatyActions'> & { articles: Array<ResolversTypes['Article']>, crimes: Array<ResolversTypes['Crime']>, declarations: Array<ResolversTypes['Declaration']>, events: Array<ResolversTypes['Event']>, focalPoints: Array<ResolversTypes['FocalPoint']>, groups: Array<ResolversTypes['Group']>, recommendations: Array<ResolversTypes['Recommendation']>, recommendationsToJoin: Array<ResolversTypes['Recommendation']>, supplementedBy: Array<ResolversTypes['Instrument']>, supplements: Array<ResolversTypes['Instrument']>, treatyActions: Array<ResolversTypes['TreatyAction']> }>;
  InstrumentStanding: ResolverTypeWrapper<Omit<InstrumentStanding, 'instrument' | 'sources'> & { instrument: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<Omit<Introduction, 'chains' | 'organization' | 'sources'> & { chains: Array<ResolversTypes['IntroductionChain']>, organization: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  IntroductionChain: ResolverTypeWrapper<Omit<IntroductionChain, 'goBetween' | 'met' | 'metNext' | 'sources'> & { goBetween: Maybe<ResolversTypes['Ref']>, met: ResolversTypes['Ref'], metNext: Maybe<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  IntroductionStanding: IntroductionStanding;
  Introductions: ResolverTypeWrapper<Omit<Introductions, 'lines'> & { lines: Array<ResolversTypes['Introduction']> }>;
  JoinAnswer: ResolverTypeWrapper<Omit<JoinAnswer, 'instrument'> & { instrument: ResolversTypes['Ref'] }>;
  JoinAnswerKind: JoinAnswerKind;
  MapMeasure: MapMeasure;
  MapRow: ResolverTypeWrapper<Omit<MapRow, 'country' | 'sources'> & { country: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Meeting: ResolverTypeWrapper<Omit<Meeting, 'event' | 'others' | 'sources'> & { event: ResolversTypes['Ref'], others: Array<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  MeetingPart: MeetingPart;
  Meetings: ResolverTypeWrapper<Omit<Meetings, 'lines'> & { lines: Array<ResolversTypes['Meeting']> }>;
  MembersKnown: MembersKnown;
  NamedProjection: NamedProjection;
  Nearness: Nearness;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'hubs' | 'nodes' | 'of' | 'relationships'> & { hubs: Array<ResolversTypes['Ref']>, nodes: Array<ResolversTypes['NetworkNode']>, of: ResolversTypes['Ref'], relationships: Array<ResolversTypes['NetworkRelationship']> }>;
  Network: ResolverTypeWrapper<NetworkRow>;
  NetworkCount: ResolverTypeWrapper<NetworkCount>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRow>;
  NetworkOfDay: ResolverTypeWrapper<Omit<NetworkOfDay, 'nodes' | 'relationships'> & { nodes: Array<ResolversTypes['NetworkNode']>, relationships: Array<ResolversTypes['NetworkRelationship']> }>;
  NetworkRelationship: ResolverTypeWrapper<NetworkRelationshipRow>;
  Noun: ResolverTypeWrapper<Scalars['Noun']['output']>;
  NounCount: ResolverTypeWrapper<NounCount>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'activeIn' | 'basedIn' | 'commitments' | 'concernedWith' | 'eventsFunded' | 'eventsOrganized' | 'eventsPartnered' | 'partOf' | 'participations' | 'parts' | 'recognitions' | 'recommendationsMade' | 'recommendationsReceived' | 'ties' | 'worksOn'> & { activeIn: Array<ResolversTypes['Country']>, basedIn: Array<ResolversTypes['Country']>, commitments: Array<ResolversTypes['Commitment']>, concernedWith: Array<ResolversTypes['Theme']>, eventsFunded: Array<ResolversTypes['Event']>, eventsOrganized: Array<ResolversTypes['Event']>, eventsPartnered: Array<ResolversTypes['Event']>, partOf: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, parts: Array<ResolversTypes['Organization']>, recognitions: Array<ResolversTypes['Recognition']>, recommendationsMade: Array<ResolversTypes['Recommendation']>, recommendationsReceived: Array<ResolversTypes['Recommendation']>, ties: Array<ResolversTypes['Tie']>, worksOn: Array<ResolversTypes['Crime']> }>;
  OrganizationKind: OrganizationKind;
  OrganizationScope: OrganizationScope;
  OverTime: ResolverTypeWrapper<Omit<OverTime, 'lines'> & { lines: Array<ResolversTypes['OverTimeLine']> }>;
  OverTimeLine: ResolverTypeWrapper<Omit<OverTimeLine, 'sources' | 'value'> & { sources: Array<ResolversTypes['SourceRef']>, value: Maybe<ResolversTypes['FacetValue']> }>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'event' | 'participant' | 'spokeOn'> & { event: Array<ResolversTypes['Event']>, participant: Array<ResolversTypes['Actor']>, spokeOn: Array<ResolversTypes['Topic']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'from' | 'nodes' | 'relationships' | 'steps' | 'to'> & { from: ResolversTypes['Ref'], nodes: Array<ResolversTypes['NetworkNode']>, relationships: Array<ResolversTypes['NetworkRelationship']>, steps: Array<ResolversTypes['PathStep']>, to: ResolversTypes['Ref'] }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'sources' | 'to' | 'via'> & { from: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']>, to: ResolversTypes['Ref'], via: Maybe<ResolversTypes['Ref']> }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'chains' | 'from' | 'nodes' | 'relationships' | 'to'> & { chains: Array<ResolversTypes['Chain']>, from: ResolversTypes['Ref'], nodes: Array<ResolversTypes['NetworkNode']>, relationships: Array<ResolversTypes['NetworkRelationship']>, to: ResolversTypes['Ref'] }>;
  Post: ResolverTypeWrapper<Omit<Post, 'articles' | 'focalPoint' | 'instruments' | 'newer' | 'sources'> & { articles: Array<ResolversTypes['Ref']>, focalPoint: ResolversTypes['Ref'], instruments: Array<ResolversTypes['Ref']>, newer: Array<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  PostPeriod: PostPeriod;
  ProjectedKind: ProjectedKind;
  Projection: ResolverTypeWrapper<Omit<Projection, 'leftOut' | 'network'> & { leftOut: Array<ResolversTypes['Ref']>, network: ResolversTypes['Network'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recognition: ResolverTypeWrapper<Omit<Recognition, 'at' | 'by' | 'crime'> & { at: Array<ResolversTypes['Event']>, by: Array<ResolversTypes['Organization']>, crime: Array<ResolversTypes['Crime']> }>;
  Recommendation: ResolverTypeWrapper<Omit<Recommendation, 'addressedTo' | 'asksToJoin' | 'commitments' | 'concerns' | 'madeAt' | 'madeBy' | 'replacedBy' | 'replaces' | 'statusChanges'> & { addressedTo: Array<ResolversTypes['Actor']>, asksToJoin: Array<ResolversTypes['Instrument']>, commitments: Array<ResolversTypes['Commitment']>, concerns: Array<ResolversTypes['Subject']>, madeAt: Array<ResolversTypes['Event']>, madeBy: Array<ResolversTypes['Actor']>, replacedBy: Array<ResolversTypes['Recommendation']>, replaces: Array<ResolversTypes['Recommendation']>, statusChanges: Array<ResolversTypes['StatusChange']> }>;
  RecommendationConcern: ResolverTypeWrapper<Omit<RecommendationConcern, 'madeAt' | 'madeBy' | 'recommendation' | 'sources'> & { madeAt: Maybe<ResolversTypes['Ref']>, madeBy: Array<ResolversTypes['Ref']>, recommendation: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  RecommendationKind: RecommendationKind;
  RecommendationStatus: RecommendationStatus;
  RecommendationsFor: ResolverTypeWrapper<Omit<RecommendationsFor, 'concern' | 'country' | 'mayConcern'> & { concern: Array<ResolversTypes['RecommendationConcern']>, country: ResolversTypes['Ref'], mayConcern: Array<ResolversTypes['RecommendationConcern']> }>;
  Ref: ResolverTypeWrapper<NodeRow>;
  RelationshipDirection: RelationshipDirection;
  Review: ResolverTypeWrapper<Omit<Review, 'country' | 'reviewers'> & { country: Array<ResolversTypes['Country']>, reviewers: Array<ResolversTypes['Country']> }>;
  ReviewFocalPoint: ResolverTypeWrapper<Omit<ReviewFocalPoint, 'focalPoint' | 'sources'> & { focalPoint: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  ReviewLine: ResolverTypeWrapper<Omit<ReviewLine, 'review' | 'reviewers' | 'sources'> & { review: ResolversTypes['Ref'], reviewers: Array<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  ReviewStatus: ResolverTypeWrapper<Omit<ReviewStatus, 'country' | 'focalPoints' | 'reviewing' | 'reviews'> & { country: ResolversTypes['Ref'], focalPoints: Array<ResolversTypes['ReviewFocalPoint']>, reviewing: Array<ResolversTypes['Reviewing']>, reviews: Array<ResolversTypes['ReviewLine']> }>;
  Reviewing: ResolverTypeWrapper<Omit<Reviewing, 'of' | 'review' | 'sources'> & { of: ResolversTypes['Ref'], review: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Said: ResolverTypeWrapper<Omit<Said, 'about' | 'event' | 'said' | 'sources'> & { about: Array<ResolversTypes['Ref']>, event: Maybe<ResolversTypes['Ref']>, said: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  SaidBefore: ResolverTypeWrapper<Omit<SaidBefore, 'lines'> & { lines: Array<ResolversTypes['Said']> }>;
  SaidKind: SaidKind;
  Search: ResolverTypeWrapper<Omit<Search, 'hits'> & { hits: Array<ResolversTypes['SearchHit']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node' | 'sources'> & { node: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  SearchLanguage: SearchLanguage;
  SearchMatch: SearchMatch;
  SharedEvent: ResolverTypeWrapper<Omit<SharedEvent, 'event' | 'sources'> & { event: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  SharedKind: SharedKind;
  SharedThing: ResolverTypeWrapper<Omit<SharedThing, 'sources' | 'thing'> & { sources: Array<ResolversTypes['SourceRef']>, thing: ResolversTypes['Ref'] }>;
  SimilarBy: SimilarBy;
  SimilarOrganization: ResolverTypeWrapper<Omit<SimilarOrganization, 'organization' | 'shared' | 'sources'> & { organization: ResolversTypes['Ref'], shared: Array<ResolversTypes['SimilarityGround']>, sources: Array<ResolversTypes['SourceRef']> }>;
  SimilarOrganizations: ResolverTypeWrapper<Omit<SimilarOrganizations, 'organization' | 'similar'> & { organization: ResolversTypes['Ref'], similar: Array<ResolversTypes['SimilarOrganization']> }>;
  SimilarityGround: ResolverTypeWrapper<Omit<SimilarityGround, 'sources' | 'what'> & { sources: Array<ResolversTypes['SourceRef']>, what: ResolversTypes['Ref'] }>;
  Source: ResolverTypeWrapper<Source>;
  SourceKind: SourceKind;
  SourceRef: ResolverTypeWrapper<SourceRow>;
  Stakeholder: ResolverTypeWrapper<Omit<Stakeholder, 'organization' | 'sources'> & { organization: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Stakeholders: ResolverTypeWrapper<Omit<Stakeholders, 'crimes'> & { crimes: Array<ResolversTypes['CrimeStakeholders']> }>;
  Standing: Standing;
  Statement: ResolverTypeWrapper<Statement>;
  StatusChange: ResolverTypeWrapper<Omit<StatusChange, 'country' | 'recommendation'> & { country: Array<ResolversTypes['Country']>, recommendation: Array<ResolversTypes['Recommendation']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  Tally: ResolverTypeWrapper<Tally>;
  Theme: ResolverTypeWrapper<Omit<Theme, 'organizations' | 'participations' | 'recommendations'> & { organizations: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, recommendations: Array<ResolversTypes['Recommendation']> }>;
  Tie: ResolverTypeWrapper<Omit<Tie, 'at' | 'organization'> & { at: Array<ResolversTypes['Event']>, organization: Array<ResolversTypes['Organization']> }>;
  TieKind: TieKind;
  TimeInterval: TimeInterval;
  Topic: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Topic']>;
  TotalLine: ResolverTypeWrapper<Omit<TotalLine, 'secondValue' | 'sources' | 'value'> & { secondValue: Maybe<ResolversTypes['FacetValue']>, sources: Array<ResolversTypes['SourceRef']>, value: ResolversTypes['FacetValue'] }>;
  Totals: ResolverTypeWrapper<Omit<Totals, 'lines'> & { lines: Array<ResolversTypes['TotalLine']> }>;
  TreatyAction: ResolverTypeWrapper<Omit<TreatyAction, 'country' | 'instrument'> & { country: Array<ResolversTypes['Country']>, instrument: Array<ResolversTypes['Instrument']> }>;
  TreatyActionKind: TreatyActionKind;
  TreatyStatus: ResolverTypeWrapper<Omit<TreatyStatus, 'country' | 'instruments'> & { country: ResolversTypes['Ref'], instruments: Array<ResolversTypes['InstrumentStanding']> }>;
  WhoCanHelp: ResolverTypeWrapper<Omit<WhoCanHelp, 'lines'> & { lines: Array<ResolversTypes['HelpWithRecommendation']> }>;
  Wording: ResolverTypeWrapper<Omit<Wording, 'comparisons' | 'line' | 'recommendation'> & { comparisons: Array<ResolversTypes['WordingComparison']>, line: Array<ResolversTypes['WordingLine']>, recommendation: ResolversTypes['Ref'] }>;
  WordingChange: WordingChange;
  WordingComparison: ResolverTypeWrapper<Omit<WordingComparison, 'earlier' | 'later' | 'sources'> & { earlier: ResolversTypes['Ref'], later: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  WordingLine: ResolverTypeWrapper<Omit<WordingLine, 'recommendation' | 'replaces' | 'sources'> & { recommendation: ResolversTypes['Ref'], replaces: Array<ResolversTypes['Ref']>, sources: Array<ResolversTypes['SourceRef']> }>;
  WordingPiece: ResolverTypeWrapper<WordingPiece>;
  WordingPlace: WordingPlace;
  WorldChange: ResolverTypeWrapper<Omit<WorldChange, 'sources' | 'what'> & { sources: Array<ResolversTypes['SourceRef']>, what: ResolversTypes['Ref'] }>;
  WorldChangeKind: WorldChangeKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  Article: Omit<Article, 'crimes' | 'declarations' | 'focalPoints' | 'instrument' | 'recommendations'> & { crimes: Array<ResolversParentTypes['Crime']>, declarations: Array<ResolversParentTypes['Declaration']>, focalPoints: Array<ResolversParentTypes['FocalPoint']>, instrument: Array<ResolversParentTypes['Instrument']>, recommendations: Array<ResolversParentTypes['Recommendation']> };
  Boolean: Scalars['Boolean']['output'];
  Bridge: Omit<Bridge, 'node' | 'sources' | 'through'> & { node: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']>, through: Array<ResolversParentTypes['Ref']> };
  Bridges: Omit<Bridges, 'bridges' | 'leftOut' | 'network'> & { bridges: Array<ResolversParentTypes['Bridge']>, leftOut: Array<ResolversParentTypes['Ref']>, network: Maybe<ResolversParentTypes['Network']> };
  Chain: Omit<Chain, 'sources' | 'steps'> & { sources: Array<ResolversParentTypes['SourceRef']>, steps: Array<ResolversParentTypes['PathStep']> };
  Change: Change;
  ChangesSince: Omit<ChangesSince, 'inData' | 'inWorld'> & { inData: Array<ResolversParentTypes['DataChange']>, inWorld: Array<ResolversParentTypes['WorldChange']> };
  Claim: Claim;
  CoOccurrence: Omit<CoOccurrence, 'leftOut' | 'pairs'> & { leftOut: Array<ResolversParentTypes['Ref']>, pairs: Array<ResolversParentTypes['CoOccurringPair']> };
  CoOccurringPair: Omit<CoOccurringPair, 'one' | 'other' | 'sources' | 'through'> & { one: ResolversParentTypes['Ref'], other: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']>, through: Array<ResolversParentTypes['Ref']> };
  Commitment: Omit<Commitment, 'answers' | 'at' | 'by'> & { answers: Array<ResolversParentTypes['Recommendation']>, at: Array<ResolversParentTypes['Event']>, by: Array<ResolversParentTypes['Actor']> };
  Communities: Omit<Communities, 'communities' | 'leftOut' | 'network'> & { communities: Array<ResolversParentTypes['Community']>, leftOut: Array<ResolversParentTypes['Ref']>, network: Maybe<ResolversParentTypes['Network']> };
  Community: Omit<Community, 'heldBy' | 'members' | 'sources'> & { heldBy: Array<ResolversParentTypes['CommunityTie']>, members: Array<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  CommunityTie: Omit<CommunityTie, 'shared'> & { shared: ResolversParentTypes['Ref'] };
  ComparableCountries: Omit<ComparableCountries, 'lines'> & { lines: Array<ResolversParentTypes['ComparableCountry']> };
  ComparableCountry: Omit<ComparableCountry, 'country' | 'deeds' | 'shared' | 'sources'> & { country: ResolversParentTypes['Ref'], deeds: Array<ResolversParentTypes['Deed']>, shared: Array<ResolversParentTypes['SharedThing']>, sources: Array<ResolversParentTypes['SourceRef']> };
  CompareCountries: Omit<CompareCountries, 'countries' | 'lines'> & { countries: Array<ResolversParentTypes['Ref']>, lines: Array<ResolversParentTypes['ComparedLine']> };
  ComparedCell: Omit<ComparedCell, 'country' | 'nodes' | 'sources'> & { country: ResolversParentTypes['Ref'], nodes: Array<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  ComparedLine: Omit<ComparedLine, 'cells'> & { cells: Array<ResolversParentTypes['ComparedCell']> };
  Condition: Condition;
  Country: Omit<Country, 'commitments' | 'declarations' | 'eventsConcerning' | 'eventsHosted' | 'focalPoints' | 'memberOf' | 'organizationsActive' | 'organizationsBased' | 'participations' | 'recommendationsMade' | 'recommendationsReceived' | 'reviewing' | 'reviews' | 'statusChanges' | 'treatyActions'> & { commitments: Array<ResolversParentTypes['Commitment']>, declarations: Array<ResolversParentTypes['Declaration']>, eventsConcerning: Array<ResolversParentTypes['Event']>, eventsHosted: Array<ResolversParentTypes['Event']>, focalPoints: Array<ResolversParentTypes['FocalPoint']>, memberOf: Array<ResolversParentTypes['Group']>, organizationsActive: Array<ResolversParentTypes['Organization']>, organizationsBased: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, recommendationsMade: Array<ResolversParentTypes['Recommendation']>, recommendationsReceived: Array<ResolversParentTypes['Recommendation']>, reviewing: Array<ResolversParentTypes['Review']>, reviews: Array<ResolversParentTypes['Review']>, statusChanges: Array<ResolversParentTypes['StatusChange']>, treatyActions: Array<ResolversParentTypes['TreatyAction']> };
  CountryMap: Omit<CountryMap, 'rows'> & { rows: Array<ResolversParentTypes['MapRow']> };
  Coverage: Omit<Coverage, 'cells' | 'columns' | 'rows'> & { cells: Array<ResolversParentTypes['CoverageCell']>, columns: Array<ResolversParentTypes['CoverageHead']>, rows: Array<ResolversParentTypes['CoverageHead']> };
  CoverageCell: Omit<CoverageCell, 'column' | 'row' | 'sources'> & { column: ResolversParentTypes['FacetValue'], row: ResolversParentTypes['FacetValue'], sources: Array<ResolversParentTypes['SourceRef']> };
  CoverageHead: Omit<CoverageHead, 'sources' | 'value'> & { sources: Array<ResolversParentTypes['SourceRef']>, value: ResolversParentTypes['FacetValue'] };
  Crime: Omit<Crime, 'broader' | 'definedIn' | 'events' | 'instrument' | 'narrower' | 'organizations' | 'participations' | 'recognitions' | 'recommendations' | 'related' | 'relatedFrom'> & { broader: Array<ResolversParentTypes['Crime']>, definedIn: Array<ResolversParentTypes['Article']>, events: Array<ResolversParentTypes['Event']>, instrument: Array<ResolversParentTypes['Instrument']>, narrower: Array<ResolversParentTypes['Crime']>, organizations: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, recognitions: Array<ResolversParentTypes['Recognition']>, recommendations: Array<ResolversParentTypes['Recommendation']>, related: Array<ResolversParentTypes['Crime']>, relatedFrom: Array<ResolversParentTypes['Crime']> };
  CrimeStakeholders: Omit<CrimeStakeholders, 'crime' | 'lines'> & { crime: ResolversParentTypes['Ref'], lines: Array<ResolversParentTypes['Stakeholder']> };
  DataChange: Omit<DataChange, 'node' | 'sources'> & { node: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  DataHeld: DataHeld;
  Dataset: Dataset;
  Declaration: Omit<Declaration, 'article' | 'country' | 'instrument'> & { article: Array<ResolversParentTypes['Article']>, country: Array<ResolversParentTypes['Country']>, instrument: Array<ResolversParentTypes['Instrument']> };
  Deed: Omit<Deed, 'recommendation' | 'sources'> & { recommendation: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Difference: Omit<Difference, 'came' | 'cannotTell' | 'nodes' | 'relationships' | 'went'> & { came: Array<ResolversParentTypes['DifferenceLine']>, cannotTell: Array<ResolversParentTypes['DifferenceLine']>, nodes: Array<ResolversParentTypes['NetworkNode']>, relationships: Array<ResolversParentTypes['NetworkRelationship']>, went: Array<ResolversParentTypes['DifferenceLine']> };
  DifferenceLine: Omit<DifferenceLine, 'by' | 'node' | 'sources'> & { by: Maybe<ResolversParentTypes['Ref']>, node: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Event: Omit<Event, 'commitments' | 'concernsCountry' | 'crimes' | 'funders' | 'host' | 'instruments' | 'organizers' | 'partOf' | 'participations' | 'partners' | 'parts' | 'recognitions' | 'recommendations' | 'ties'> & { commitments: Array<ResolversParentTypes['Commitment']>, concernsCountry: Array<ResolversParentTypes['Country']>, crimes: Array<ResolversParentTypes['Crime']>, funders: Array<ResolversParentTypes['Actor']>, host: Array<ResolversParentTypes['Country']>, instruments: Array<ResolversParentTypes['Instrument']>, organizers: Array<ResolversParentTypes['Actor']>, partOf: Array<ResolversParentTypes['Event']>, participations: Array<ResolversParentTypes['Participation']>, partners: Array<ResolversParentTypes['Actor']>, parts: Array<ResolversParentTypes['Event']>, recognitions: Array<ResolversParentTypes['Recognition']>, recommendations: Array<ResolversParentTypes['Recommendation']>, ties: Array<ResolversParentTypes['Tie']> };
  EventsShared: Omit<EventsShared, 'events'> & { events: Array<ResolversParentTypes['SharedEvent']> };
  FacetCount: Omit<FacetCount, 'sources' | 'value'> & { sources: Array<ResolversParentTypes['SourceRef']>, value: ResolversParentTypes['FacetValue'] };
  FacetCounts: Omit<FacetCounts, 'values'> & { values: Array<ResolversParentTypes['FacetCount']> };
  FacetValue: Omit<FacetValue, 'ref'> & { ref: Maybe<ResolversParentTypes['Ref']> };
  Facets: Omit<Facets, 'facets'> & { facets: Array<ResolversParentTypes['FacetCounts']> };
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  FocalPoint: Omit<FocalPoint, 'articles' | 'country' | 'instruments'> & { articles: Array<ResolversParentTypes['Article']>, country: Array<ResolversParentTypes['Country']>, instruments: Array<ResolversParentTypes['Instrument']> };
  FocalPointsOf: Omit<FocalPointsOf, 'country' | 'posts'> & { country: ResolversParentTypes['Ref'], posts: Array<ResolversParentTypes['Post']> };
  FollowUp: Omit<FollowUp, 'lines'> & { lines: Array<ResolversParentTypes['FollowUpLine']> };
  FollowUpCount: FollowUpCount;
  FollowUpLine: Omit<FollowUpLine, 'country' | 'joins' | 'sources' | 'subject'> & { country: Maybe<ResolversParentTypes['Ref']>, joins: Array<ResolversParentTypes['JoinAnswer']>, sources: Array<ResolversParentTypes['SourceRef']>, subject: ResolversParentTypes['Ref'] };
  Gap: Omit<Gap, 'crime' | 'of' | 'sources'> & { crime: Maybe<ResolversParentTypes['Ref']>, of: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  GapCount: GapCount;
  Gaps: Omit<Gaps, 'lines'> & { lines: Array<ResolversParentTypes['Gap']> };
  Group: Omit<Group, 'instrument' | 'members' | 'partOf' | 'participations' | 'parts' | 'recommendationsMade' | 'recommendationsReceived'> & { instrument: Array<ResolversParentTypes['Instrument']>, members: Array<ResolversParentTypes['Country']>, partOf: Array<ResolversParentTypes['Group']>, participations: Array<ResolversParentTypes['Participation']>, parts: Array<ResolversParentTypes['Group']>, recommendationsMade: Array<ResolversParentTypes['Recommendation']>, recommendationsReceived: Array<ResolversParentTypes['Recommendation']> };
  HelpWithRecommendation: Omit<HelpWithRecommendation, 'crimes' | 'helpers' | 'recommendation' | 'sources'> & { crimes: Array<ResolversParentTypes['Ref']>, helpers: Array<ResolversParentTypes['Helper']>, recommendation: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Helper: Omit<Helper, 'organization' | 'sources'> & { organization: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  ID: Scalars['ID']['output'];
  Import: Import;
  Instrument: Omit<Instrument, 'articles' | 'crimes' | 'declarations' | 'events' | 'focalPoints' | 'groups' | 'recommendations' | 'recommendationsToJoin' | 'supplementedBy' | 'supplements' | 'treatyActions'> & { articles: Array<ResolversParentTypes['Article']>, crimes: Array<ResolversParentTypes['Crime']>, declarations: Array<ResolversParentTypes['Declaration']>, events: Array<ResolversParentTypes['Event']>, focalPoints: Array<ResolversParentTypes['FocalPoint']>, groups: Array<ResolversParentTypes['Group']>, recommendations: Array<ResolversParentTypes['Recommendation']>, recommendationsToJoin: Array<ResolversParentTypes['Recommendation']>, supplementedBy: Array<ResolversParentTypes['Instrument']>, supplements: Array<ResolversParentTypes['Instrument']>, treatyActions: Array<ResolversParentTypes['TreatyAction']> };
  InstrumentStanding: Omit<InstrumentStanding, 'instrument' | 'sources'> & { instrument: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Int: Scalars['Int']['output'];
  Introduction: Omit<Introduction, 'chains' | 'organization' | 'sources'> & { chains: Array<ResolversParentTypes['IntroductionChain']>, organization: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  IntroductionChain: Omit<IntroductionChain, 'goBetween' | 'met' | 'metNext' | 'sources'> & { goBetween: Maybe<ResolversParentTypes['Ref']>, met: ResolversParentTypes['Ref'], metNext: Maybe<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  Introductions: Omit<Introductions, 'lines'> & { lines: Array<ResolversParentTypes['Introduction']> };
  JoinAnswer: Omit<JoinAnswer, 'instrument'> & { instrument: ResolversParentTypes['Ref'] };
  MapRow: Omit<MapRow, 'country' | 'sources'> & { country: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Meeting: Omit<Meeting, 'event' | 'others' | 'sources'> & { event: ResolversParentTypes['Ref'], others: Array<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  Meetings: Omit<Meetings, 'lines'> & { lines: Array<ResolversParentTypes['Meeting']> };
  NeighbourCount: NeighbourCount;
  Neighbourhood: Omit<Neighbourhood, 'hubs' | 'nodes' | 'of' | 'relationships'> & { hubs: Array<ResolversParentTypes['Ref']>, nodes: Array<ResolversParentTypes['NetworkNode']>, of: ResolversParentTypes['Ref'], relationships: Array<ResolversParentTypes['NetworkRelationship']> };
  Network: NetworkRow;
  NetworkCount: NetworkCount;
  NetworkNode: NetworkNodeRow;
  NetworkOfDay: Omit<NetworkOfDay, 'nodes' | 'relationships'> & { nodes: Array<ResolversParentTypes['NetworkNode']>, relationships: Array<ResolversParentTypes['NetworkRelationship']> };
  NetworkRelationship: NetworkRelationshipRow;
  Noun: Scalars['Noun']['output'];
  NounCount: NounCount;
  Organization: Omit<Organization, 'activeIn' | 'basedIn' | 'commitments' | 'concernedWith' | 'eventsFunded' | 'eventsOrganized' | 'eventsPartnered' | 'partOf' | 'participations' | 'parts' | 'recognitions' | 'recommendationsMade' | 'recommendationsReceived' | 'ties' | 'worksOn'> & { activeIn: Array<ResolversParentTypes['Country']>, basedIn: Array<ResolversParentTypes['Country']>, commitments: Array<ResolversParentTypes['Commitment']>, concernedWith: Array<ResolversParentTypes['Theme']>, eventsFunded: Array<ResolversParentTypes['Event']>, eventsOrganized: Array<ResolversParentTypes['Event']>, eventsPartnered: Array<ResolversParentTypes['Event']>, partOf: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, parts: Array<ResolversParentTypes['Organization']>, recognitions: Array<ResolversParentTypes['Recognition']>, recommendationsMade: Array<ResolversParentTypes['Recommendation']>, recommendationsReceived: Array<ResolversParentTypes['Recommendation']>, ties: Array<ResolversParentTypes['Tie']>, worksOn: Array<ResolversParentTypes['Crime']> };
  OverTime: Omit<OverTime, 'lines'> & { lines: Array<ResolversParentTypes['OverTimeLine']> };
  OverTimeLine: Omit<OverTimeLine, 'sources' | 'value'> & { sources: Array<ResolversParentTypes['SourceRef']>, value: Maybe<ResolversParentTypes['FacetValue']> };
  PartialDate: Scalars['PartialDate']['output'];
  Participation: Omit<Participation, 'event' | 'participant' | 'spokeOn'> & { event: Array<ResolversParentTypes['Event']>, participant: Array<ResolversParentTypes['Actor']>, spokeOn: Array<ResolversParentTypes['Topic']> };
  Path: Omit<Path, 'from' | 'nodes' | 'relationships' | 'steps' | 'to'> & { from: ResolversParentTypes['Ref'], nodes: Array<ResolversParentTypes['NetworkNode']>, relationships: Array<ResolversParentTypes['NetworkRelationship']>, steps: Array<ResolversParentTypes['PathStep']>, to: ResolversParentTypes['Ref'] };
  PathStep: Omit<PathStep, 'from' | 'sources' | 'to' | 'via'> & { from: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']>, to: ResolversParentTypes['Ref'], via: Maybe<ResolversParentTypes['Ref']> };
  Paths: Omit<Paths, 'chains' | 'from' | 'nodes' | 'relationships' | 'to'> & { chains: Array<ResolversParentTypes['Chain']>, from: ResolversParentTypes['Ref'], nodes: Array<ResolversParentTypes['NetworkNode']>, relationships: Array<ResolversParentTypes['NetworkRelationship']>, to: ResolversParentTypes['Ref'] };
  Post: Omit<Post, 'articles' | 'focalPoint' | 'instruments' | 'newer' | 'sources'> & { articles: Array<ResolversParentTypes['Ref']>, focalPoint: ResolversParentTypes['Ref'], instruments: Array<ResolversParentTypes['Ref']>, newer: Array<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  Projection: Omit<Projection, 'leftOut' | 'network'> & { leftOut: Array<ResolversParentTypes['Ref']>, network: ResolversParentTypes['Network'] };
  Query: Record<PropertyKey, never>;
  Recognition: Omit<Recognition, 'at' | 'by' | 'crime'> & { at: Array<ResolversParentTypes['Event']>, by: Array<ResolversParentTypes['Organization']>, crime: Array<ResolversParentTypes['Crime']> };
  Recommendation: Omit<Recommendation, 'addressedTo' | 'asksToJoin' | 'commitments' | 'concerns' | 'madeAt' | 'madeBy' | 'replacedBy' | 'replaces' | 'statusChanges'> & { addressedTo: Array<ResolversParentTypes['Actor']>, asksToJoin: Array<ResolversParentTypes['Instrument']>, commitments: Array<ResolversParentTypes['Commitment']>, concerns: Array<ResolversParentTypes['Subject']>, madeAt: Array<ResolversParentTypes['Event']>, madeBy: Array<ResolversParentTypes['Actor']>, replacedBy: Array<ResolversParentTypes['Recommendation']>, replaces: Array<ResolversParentTypes['Recommendation']>, statusChanges: Array<ResolversParentTypes['StatusChange']> };
  RecommendationConcern: Omit<RecommendationConcern, 'madeAt' | 'madeBy' | 'recommendation' | 'sources'> & { madeAt: Maybe<ResolversParentTypes['Ref']>, madeBy: Array<ResolversParentTypes['Ref']>, recommendation: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  RecommendationsFor: Omit<RecommendationsFor, 'concern' | 'country' | 'mayConcern'> & { concern: Array<ResolversParentTypes['RecommendationConcern']>, country: ResolversParentTypes['Ref'], mayConcern: Array<ResolversParentTypes['RecommendationConcern']> };
  Ref: NodeRow;
  Review: Omit<Review, 'country' | 'reviewers'> & { country: Array<ResolversParentTypes['Country']>, reviewers: Array<ResolversParentTypes['Country']> };
  ReviewFocalPoint: Omit<ReviewFocalPoint, 'focalPoint' | 'sources'> & { focalPoint: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  ReviewLine: Omit<ReviewLine, 'review' | 'reviewers' | 'sources'> & { review: ResolversParentTypes['Ref'], reviewers: Array<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  ReviewStatus: Omit<ReviewStatus, 'country' | 'focalPoints' | 'reviewing' | 'reviews'> & { country: ResolversParentTypes['Ref'], focalPoints: Array<ResolversParentTypes['ReviewFocalPoint']>, reviewing: Array<ResolversParentTypes['Reviewing']>, reviews: Array<ResolversParentTypes['ReviewLine']> };
  Reviewing: Omit<Reviewing, 'of' | 'review' | 'sources'> & { of: ResolversParentTypes['Ref'], review: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Said: Omit<Said, 'about' | 'event' | 'said' | 'sources'> & { about: Array<ResolversParentTypes['Ref']>, event: Maybe<ResolversParentTypes['Ref']>, said: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  SaidBefore: Omit<SaidBefore, 'lines'> & { lines: Array<ResolversParentTypes['Said']> };
  Search: Omit<Search, 'hits'> & { hits: Array<ResolversParentTypes['SearchHit']> };
  SearchHit: Omit<SearchHit, 'node' | 'sources'> & { node: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  SharedEvent: Omit<SharedEvent, 'event' | 'sources'> & { event: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  SharedThing: Omit<SharedThing, 'sources' | 'thing'> & { sources: Array<ResolversParentTypes['SourceRef']>, thing: ResolversParentTypes['Ref'] };
  SimilarOrganization: Omit<SimilarOrganization, 'organization' | 'shared' | 'sources'> & { organization: ResolversParentTypes['Ref'], shared: Array<ResolversParentTypes['SimilarityGround']>, sources: Array<ResolversParentTypes['SourceRef']> };
  SimilarOrganizations: Omit<SimilarOrganizations, 'organization' | 'similar'> & { organization: ResolversParentTypes['Ref'], similar: Array<ResolversParentTypes['SimilarOrganization']> };
  SimilarityGround: Omit<SimilarityGround, 'sources' | 'what'> & { sources: Array<ResolversParentTypes['SourceRef']>, what: ResolversParentTypes['Ref'] };
  Source: Source;
  SourceRef: SourceRow;
  Stakeholder: Omit<Stakeholder, 'organization' | 'sources'> & { organization: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Stakeholders: Omit<Stakeholders, 'crimes'> & { crimes: Array<ResolversParentTypes['CrimeStakeholders']> };
  Statement: Statement;
  StatusChange: Omit<StatusChange, 'country' | 'recommendation'> & { country: Array<ResolversParentTypes['Country']>, recommendation: Array<ResolversParentTypes['Recommendation']> };
  String: Scalars['String']['output'];
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  Tally: Tally;
  Theme: Omit<Theme, 'organizations' | 'participations' | 'recommendations'> & { organizations: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, recommendations: Array<ResolversParentTypes['Recommendation']> };
  Tie: Omit<Tie, 'at' | 'organization'> & { at: Array<ResolversParentTypes['Event']>, organization: Array<ResolversParentTypes['Organization']> };
  Topic: ResolversInterfaceTypes<ResolversParentTypes>['Topic'];
  TotalLine: Omit<TotalLine, 'secondValue' | 'sources' | 'value'> & { secondValue: Maybe<ResolversParentTypes['FacetValue']>, sources: Array<ResolversParentTypes['SourceRef']>, value: ResolversParentTypes['FacetValue'] };
  Totals: Omit<Totals, 'lines'> & { lines: Array<ResolversParentTypes['TotalLine']> };
  TreatyAction: Omit<TreatyAction, 'country' | 'instrument'> & { country: Array<ResolversParentTypes['Country']>, instrument: Array<ResolversParentTypes['Instrument']> };
  TreatyStatus: Omit<TreatyStatus, 'country' | 'instruments'> & { country: ResolversParentTypes['Ref'], instruments: Array<ResolversParentTypes['InstrumentStanding']> };
  WhoCanHelp: Omit<WhoCanHelp, 'lines'> & { lines: Array<ResolversParentTypes['HelpWithRecommendation']> };
  Wording: Omit<Wording, 'comparisons' | 'line' | 'recommendation'> & { comparisons: Array<ResolversParentTypes['WordingComparison']>, line: Array<ResolversParentTypes['WordingLine']>, recommendation: ResolversParentTypes['Ref'] };
  WordingComparison: Omit<WordingComparison, 'earlier' | 'later' | 'sources'> & { earlier: ResolversParentTypes['Ref'], later: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  WordingLine: Omit<WordingLine, 'recommendation' | 'replaces' | 'sources'> & { recommendation: ResolversParentTypes['Ref'], replaces: Array<ResolversParentTypes['Ref']>, sources: Array<ResolversParentTypes['SourceRef']> };
  WordingPiece: WordingPiece;
  WorldChange: Omit<WorldChange, 'sources' | 'what'> & { sources: Array<ResolversParentTypes['SourceRef']>, what: ResolversParentTypes['Ref'] };
};

export type BookkeepingDirectiveArgs = { };

export type BookkeepingDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = BookkeepingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedDirectiveArgs = { };

export type DerivedDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type KeyDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LatestDirectiveArgs = { };

export type LatestDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = LatestDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  labels?: Maybe<Array<Scalars['String']['input']>>;
};

export type NodeDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NumberSourcesDirectiveArgs = { };

export type NumberSourcesDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = NumberSourcesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OneDirectiveArgs = { };

export type OneDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = OneDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefinableDirectiveArgs = { };

export type RefinableDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = RefinableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction: RelationshipDirection;
  properties?: Maybe<Scalars['String']['input']>;
  type: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipPropertiesDirectiveArgs = { };

export type RelationshipPropertiesDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = RelationshipPropertiesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SearchedDirectiveArgs = {
  analyzer?: Maybe<Scalars['String']['input']>;
};

export type SearchedDirectiveResolver<Result, Parent, ContextType = FindingContext, Args = SearchedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  dataHash: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataVersion: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenOn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Organization', ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  crimes: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  declarations: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  focalPoints: Resolver<Array<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendations: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  betweenness: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  neighbours: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  through: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
};

export type BridgesResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Bridges'] = ResolversParentTypes['Bridges']> = {
  bridges: Resolver<Array<ResolversTypes['Bridge']>, ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exact: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  followedFrom: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  network: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationshipCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  length: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  steps: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  nodeId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangesSinceResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ChangesSince'] = ResolversParentTypes['ChangesSince']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inData: Resolver<Array<ResolversTypes['DataChange']>, ParentType, ContextType>;
  inWorld: Resolver<Array<ResolversTypes['WorldChange']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worldSince: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  basis: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  confidence: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derivedFrom: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoOccurrenceResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CoOccurrence'] = ResolversParentTypes['CoOccurrence']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pairCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs: Resolver<Array<ResolversTypes['CoOccurringPair']>, ParentType, ContextType>;
  placeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoOccurringPairResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CoOccurringPair'] = ResolversParentTypes['CoOccurringPair']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lift: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moreThrough: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  oneCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  otherCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  answers: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  at: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  by: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promise: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state: Resolver<Maybe<ResolversTypes['CommitmentState']>, ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  apart: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  communityCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  modularity: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  network: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationshipCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  heldBy: Resolver<Array<ResolversTypes['CommunityTie']>, ParentType, ContextType>;
  members: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type CommunityTieResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CommunityTie'] = ResolversParentTypes['CommunityTie']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparableCountriesResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ComparableCountries'] = ResolversParentTypes['ComparableCountries']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['ComparableCountry']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparableCountryResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ComparableCountry'] = ResolversParentTypes['ComparableCountry']> = {
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  deeds: Resolver<Array<ResolversTypes['Deed']>, ParentType, ContextType>;
  moreDeeds: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moreShared: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared: Resolver<Array<ResolversTypes['SharedThing']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type CompareCountriesResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CompareCountries'] = ResolversParentTypes['CompareCountries']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countries: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['ComparedLine']>, ParentType, ContextType>;
};

export type ComparedCellResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ComparedCell'] = ResolversParentTypes['ComparedCell']> = {
  count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ComparedLine'] = ResolversParentTypes['ComparedLine']> = {
  aspect: Resolver<ResolversTypes['ComparedAspect'], ParentType, ContextType>;
  cells: Resolver<Array<ResolversTypes['ComparedCell']>, ParentType, ContextType>;
  item: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  commitments: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  declarations: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  eventsConcerning: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  eventsHosted: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  focalPoints: Resolver<Array<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['CountryKind'], ParentType, ContextType>;
  memberOf: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEs: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationsActive: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationsBased: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  participations: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  recommendationsMade: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationsReceived: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  reviewing: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  reviews: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  statusChanges: Resolver<Array<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  treatyActions: Resolver<Array<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryMapResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CountryMap'] = ResolversParentTypes['CountryMap']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure: Resolver<ResolversTypes['MapMeasure'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows: Resolver<Array<ResolversTypes['MapRow']>, ParentType, ContextType>;
  unknown: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  cells: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  columns: Resolver<Array<ResolversTypes['CoverageHead']>, ParentType, ContextType>;
  columnsLeft: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kept: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noColumn: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noRow: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows: Resolver<Array<ResolversTypes['CoverageHead']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  column: Resolver<ResolversTypes['FacetValue'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row: Resolver<ResolversTypes['FacetValue'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageHeadResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CoverageHead'] = ResolversParentTypes['CoverageHead']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['FacetValue'], ParentType, ContextType>;
};

export type CrimeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Crime'] = ResolversParentTypes['Crime']> = {
  aliases: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  broader: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  definedIn: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['CrimeKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  otherInstrument: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  recognitions: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  recommendations: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  related: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  relatedFrom: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrimeStakeholdersResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['CrimeStakeholders'] = ResolversParentTypes['CrimeStakeholders']> = {
  crime: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  more: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataChangeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['DataChange'] = ResolversParentTypes['DataChange']> = {
  fields: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  origin: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataHeldResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['DataHeld'] = ResolversParentTypes['DataHeld']> = {
  asOf: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nouns: Resolver<Array<ResolversTypes['NounCount']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclarationResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  article: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  country: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeedResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Deed'] = ResolversParentTypes['Deed']> = {
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendation: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  came: Resolver<Array<ResolversTypes['DifferenceLine']>, ParentType, ContextType>;
  cannotTell: Resolver<Array<ResolversTypes['DifferenceLine']>, ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships: Resolver<Array<ResolversTypes['NetworkRelationship']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  went: Resolver<Array<ResolversTypes['DifferenceLine']>, ParentType, ContextType>;
};

export type DifferenceLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['DifferenceLine'] = ResolversParentTypes['DifferenceLine']> = {
  by: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  date: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  commitments: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  concernsCountry: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  crimes: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funders: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  host: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  kindAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizers: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  outcome: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  participantCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participantsAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  partners: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  place: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recognitions: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  recommendations: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  ties: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventsSharedResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['EventsShared'] = ResolversParentTypes['EventsShared']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events: Resolver<Array<ResolversTypes['SharedEvent']>, ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  chosen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['FacetValue'], ParentType, ContextType>;
};

export type FacetCountsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FacetCounts'] = ResolversParentTypes['FacetCounts']> = {
  by: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  by: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facets: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType>;
  kept: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FocalPointResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  articles: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  country: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  function: Resolver<ResolversTypes['FocalPointFunction'], ParentType, ContextType>;
  functionAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instruments: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FocalPointsOfResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FocalPointsOf'] = ResolversParentTypes['FocalPointsOf']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestAsOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  olderThanFiveYears: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  posts: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['FollowUpLine']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statuses: Resolver<Array<ResolversTypes['FollowUpCount']>, ParentType, ContextType>;
};

export type FollowUpCountResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FollowUpCount'] = ResolversParentTypes['FollowUpCount']> = {
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['FollowUpStatus'], ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['FollowUpLine'] = ResolversParentTypes['FollowUpLine']> = {
  basis: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  country: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joins: Resolver<Array<ResolversTypes['JoinAnswer']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['FollowUpStatus'], ParentType, ContextType>;
  statusDate: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  subject: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  basis: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  crime: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  elsewhere: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  of: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  kind: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts: Resolver<Array<ResolversTypes['GapCount']>, ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutCrime: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  members: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  membersKnown: Resolver<ResolversTypes['MembersKnown'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  participations: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  parts: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  recommendationsMade: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationsReceived: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpWithRecommendationResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['HelpWithRecommendation'] = ResolversParentTypes['HelpWithRecommendation']> = {
  crimes: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  helpers: Resolver<Array<ResolversTypes['Helper']>, ParentType, ContextType>;
  moreHelpers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HelperResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Helper'] = ResolversParentTypes['Helper']> = {
  basis: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  nearness: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  organization: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  reasons: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  created: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  adopted: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  articles: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  completeAsOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  crimes: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  declarations: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  entryIntoForce: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  focalPoints: Resolver<Array<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  groups: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participantsAsOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partiesTotal: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendations: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationsToJoin: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  resolution: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortTitle: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatoriesTotal: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supplementedBy: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  supplements: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalsAsOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  treatyActions: Resolver<Array<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentStandingResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['InstrumentStanding'] = ResolversParentTypes['InstrumentStanding']> = {
  bound: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  how: Resolver<Maybe<ResolversTypes['TreatyActionKind']>, ParentType, ContextType>;
  inForceFrom: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  notPartyAsOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  signed: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  unknownSince: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  chains: Resolver<Array<ResolversTypes['IntroductionChain']>, ParentType, ContextType>;
  moreChains: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['IntroductionStanding'], ParentType, ContextType>;
  worksOn: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
};

export type IntroductionChainResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['IntroductionChain'] = ResolversParentTypes['IntroductionChain']> = {
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  goBetween: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  metNext: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['Introduction']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JoinAnswerResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['JoinAnswer'] = ResolversParentTypes['JoinAnswer']> = {
  answer: Resolver<ResolversTypes['JoinAnswerKind'], ParentType, ContextType>;
  consented: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  how: Resolver<Maybe<ResolversTypes['TreatyActionKind']>, ParentType, ContextType>;
  instrument: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  recommended: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MapRowResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['MapRow'] = ResolversParentTypes['MapRow']> = {
  atLeast: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  iso2: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moreOthers: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  parts: Resolver<Array<ResolversTypes['MeetingPart']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type MeetingsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Meetings'] = ResolversParentTypes['Meetings']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  found: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noun: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts: Resolver<Array<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  hubs: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  relationships: Resolver<Array<ResolversTypes['NetworkRelationship']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  relationships: Resolver<Array<ResolversTypes['NetworkRelationship']>, ParentType, ContextType>;
};

export type NetworkCountResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['NetworkCount'] = ResolversParentTypes['NetworkCount']> = {
  cannotTell: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noun: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  betweenness: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateEarliest: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateLatest: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ref: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type NetworkOfDayResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['NetworkOfDay'] = ResolversParentTypes['NetworkOfDay']> = {
  asOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts: Resolver<Maybe<Array<ResolversTypes['NetworkCount']>>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships: Resolver<Array<ResolversTypes['NetworkRelationship']>, ParentType, ContextType>;
};

export type NetworkRelationshipResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['NetworkRelationship'] = ResolversParentTypes['NetworkRelationship']> = {
  basis: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateEarliest: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateLatest: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  directed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  named: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  through: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface NounScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Noun'], any> {
  name: 'Noun';
}

export type NounCountResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['NounCount'] = ResolversParentTypes['NounCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noun: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  activeIn: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  basedIn: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  commitments: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  concernedWith: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  eventsFunded: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  eventsOrganized: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  eventsPartnered: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  participations: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  parts: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  recognitions: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  recommendationsMade: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendationsReceived: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  scope: Resolver<Maybe<ResolversTypes['OrganizationScope']>, ParentType, ContextType>;
  shortName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tie: Resolver<Maybe<ResolversTypes['TieKind']>, ParentType, ContextType>;
  ties: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  topicsAsStated: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  website: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worksOn: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverTimeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['OverTime'] = ResolversParentTypes['OverTime']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['OverTimeLine']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spanning: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  undated: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type OverTimeLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['OverTimeLine'] = ResolversParentTypes['OverTimeLine']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  event: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  roles: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  spokeOn: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  length: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  others: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships: Resolver<Array<ResolversTypes['NetworkRelationship']>, ParentType, ContextType>;
  steps: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  from: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  via: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  chains: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  nodes: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships: Resolver<Array<ResolversTypes['NetworkRelationship']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  articles: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  asOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  focalPoint: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  function: Resolver<ResolversTypes['FocalPointFunction'], ParentType, ContextType>;
  functionAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instruments: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  newer: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  olderThanFiveYears: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  period: Resolver<ResolversTypes['PostPeriod'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type ProjectionResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Projection'] = ResolversParentTypes['Projection']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  network: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationshipCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  bridges?: Resolver<ResolversTypes['Bridges'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'first' | 'network' | 'projection'>>;
  changesSince?: Resolver<ResolversTypes['ChangesSince'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first' | 'since'>>;
  coOccurrence?: Resolver<ResolversTypes['CoOccurrence'], ParentType, ContextType, RequireFields<QueryCoOccurrenceArgs, 'atLeast' | 'first' | 'in' | 'of' | 'places'>>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first' | 'network' | 'projection'>>;
  comparableCountries?: Resolver<ResolversTypes['ComparableCountries'], ParentType, ContextType, RequireFields<QueryComparableCountriesArgs, 'atLeast' | 'by' | 'country' | 'first' | 'shared'>>;
  compareCountries?: Resolver<ResolversTypes['CompareCountries'], ParentType, ContextType, RequireFields<QueryCompareCountriesArgs, 'countries'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'columns' | 'first' | 'rows' | 'where'>>;
  dataHeld?: Resolver<ResolversTypes['DataHeld'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType, RequireFields<QueryDifferenceArgs, 'first' | 'from' | 'to'>>;
  eventsShared?: Resolver<ResolversTypes['EventsShared'], ParentType, ContextType, RequireFields<QueryEventsSharedArgs, 'country' | 'first' | 'organization'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'first' | 'of' | 'where'>>;
  focalPointsOf?: Resolver<ResolversTypes['FocalPointsOf'], ParentType, ContextType, RequireFields<QueryFocalPointsOfArgs, 'country' | 'first'>>;
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['Gaps'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  introductions?: Resolver<ResolversTypes['Introductions'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'country' | 'first'>>;
  map?: Resolver<ResolversTypes['CountryMap'], ParentType, ContextType, RequireFields<QueryMapArgs, 'measure'>>;
  meetings?: Resolver<ResolversTypes['Meetings'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'country' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'of'>>;
  network?: Resolver<ResolversTypes['NetworkOfDay'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'first' | 'undated'>>;
  overTime?: Resolver<ResolversTypes['OverTime'], ParentType, ContextType, RequireFields<QueryOverTimeArgs, 'first' | 'interval' | 'of' | 'where'>>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'k' | 'maxLength' | 'to'>>;
  projection?: Resolver<ResolversTypes['Projection'], ParentType, ContextType, RequireFields<QueryProjectionArgs, 'atLeast' | 'first' | 'of' | 'through'>>;
  recommendationsFor?: Resolver<ResolversTypes['RecommendationsFor'], ParentType, ContextType, RequireFields<QueryRecommendationsForArgs, 'country' | 'first'>>;
  reviewStatus?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType, RequireFields<QueryReviewStatusArgs, 'country'>>;
  saidBefore?: Resolver<ResolversTypes['SaidBefore'], ParentType, ContextType, RequireFields<QuerySaidBeforeArgs, 'first'>>;
  search?: Resolver<ResolversTypes['Search'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  similarOrganizations?: Resolver<ResolversTypes['SimilarOrganizations'], ParentType, ContextType, RequireFields<QuerySimilarOrganizationsArgs, 'atLeast' | 'first' | 'organization'>>;
  stakeholders?: Resolver<ResolversTypes['Stakeholders'], ParentType, ContextType, RequireFields<QueryStakeholdersArgs, 'country' | 'first'>>;
  totals?: Resolver<ResolversTypes['Totals'], ParentType, ContextType, RequireFields<QueryTotalsArgs, 'by' | 'first' | 'of' | 'where'>>;
  treatyStatus?: Resolver<ResolversTypes['TreatyStatus'], ParentType, ContextType, RequireFields<QueryTreatyStatusArgs, 'country'>>;
  whoCanHelp?: Resolver<ResolversTypes['WhoCanHelp'], ParentType, ContextType, RequireFields<QueryWhoCanHelpArgs, 'country' | 'first' | 'stakeholders'>>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType, RequireFields<QueryWordingArgs, 'recommendation'>>;
};

export type RecognitionResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  at: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  by: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  byAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crime: Resolver<Array<ResolversTypes['Crime']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentSymbol: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  addressedTo: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  addresseesAsStated: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  asksToJoin: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  commitments: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  concerns: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentSymbol: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forumAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gist: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['RecommendationKind'], ParentType, ContextType>;
  madeAt: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  madeBy: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  replaces: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  sponsorAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusChanges: Resolver<Array<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  topicsAsStated: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type RecommendationConcernResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['RecommendationConcern'] = ResolversParentTypes['RecommendationConcern']> = {
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  madeAt: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  madeBy: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  reasons: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  sponsorAsStated: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendationsForResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['RecommendationsFor'] = ResolversParentTypes['RecommendationsFor']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concern: Resolver<Array<ResolversTypes['RecommendationConcern']>, ParentType, ContextType>;
  concernLeft: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  mayConcern: Resolver<Array<ResolversTypes['RecommendationConcern']>, ParentType, ContextType>;
  mayConcernLeft: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Ref'] = ResolversParentTypes['Ref']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  began: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  country: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  ended: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  group: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewers: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewFocalPointResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ReviewFocalPoint'] = ResolversParentTypes['ReviewFocalPoint']> = {
  asOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  focalPoint: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  office: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type ReviewLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ReviewLine'] = ResolversParentTypes['ReviewLine']> = {
  asOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  began: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ended: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  group: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  known: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  review: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  reviewers: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unknown: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewStatusResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['ReviewStatus'] = ResolversParentTypes['ReviewStatus']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  focalPoints: Resolver<Array<ResolversTypes['ReviewFocalPoint']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewing: Resolver<Array<ResolversTypes['Reviewing']>, ParentType, ContextType>;
  reviews: Resolver<Array<ResolversTypes['ReviewLine']>, ParentType, ContextType>;
};

export type ReviewingResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Reviewing'] = ResolversParentTypes['Reviewing']> = {
  of: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  review: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type SaidResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Said'] = ResolversParentTypes['Said']> = {
  about: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Ref']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SaidKind'], ParentType, ContextType>;
  said: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type SaidBeforeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SaidBefore'] = ResolversParentTypes['SaidBefore']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['Said']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hits: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedEventResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SharedEvent'] = ResolversParentTypes['SharedEvent']> = {
  countryRoles: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  event: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  organizationRoles: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type SharedThingResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  thing: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
};

export type SimilarOrganizationResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SimilarOrganization'] = ResolversParentTypes['SimilarOrganization']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  shared: Resolver<Array<ResolversTypes['SimilarityGround']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarOrganizationsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SimilarOrganizations'] = ResolversParentTypes['SimilarOrganizations']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  similar: Resolver<Array<ResolversTypes['SimilarOrganization']>, ParentType, ContextType>;
};

export type SimilarityGroundResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SimilarityGround'] = ResolversParentTypes['SimilarityGround']> = {
  basis: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['SimilarBy'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  what: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  read: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  asOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  locator: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verify: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StakeholderResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  basis: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearness: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  organization: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type StakeholdersResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Stakeholders'] = ResolversParentTypes['Stakeholders']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  crimes: Resolver<Array<ResolversTypes['CrimeStakeholders']>, ParentType, ContextType>;
  moreCrimes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  asOf: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  locator: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  country: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendation: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Article' | 'Crime' | 'Instrument' | 'Theme', ParentType, ContextType>;
};

export type TallyResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  participations: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  recommendations: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  at: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  link: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  role: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  __resolveType: TypeResolveFn<'Crime' | 'Theme', ParentType, ContextType>;
};

export type TotalLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['TotalLine'] = ResolversParentTypes['TotalLine']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondValue: Resolver<Maybe<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  suggested: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['FacetValue'], ParentType, ContextType>;
};

export type TotalsResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Totals'] = ResolversParentTypes['Totals']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kept: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['TotalLine']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notStated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type TreatyActionResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['TreatyAction'] = ResolversParentTypes['TreatyAction']> = {
  country: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['TreatyActionKind'], ParentType, ContextType>;
};

export type TreatyStatusResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['TreatyStatus'] = ResolversParentTypes['TreatyStatus']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  instruments: Resolver<Array<ResolversTypes['InstrumentStanding']>, ParentType, ContextType>;
};

export type WhoCanHelpResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['WhoCanHelp'] = ResolversParentTypes['WhoCanHelp']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['HelpWithRecommendation']>, ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutCrime: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  comparisons: Resolver<Array<ResolversTypes['WordingComparison']>, ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line: Resolver<Array<ResolversTypes['WordingLine']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
};

export type WordingComparisonResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['WordingComparison'] = ResolversParentTypes['WordingComparison']> = {
  earlier: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  later: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  words: Resolver<Maybe<Array<ResolversTypes['WordingPiece']>>, ParentType, ContextType>;
};

export type WordingLineResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['WordingLine'] = ResolversParentTypes['WordingLine']> = {
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place: Resolver<ResolversTypes['WordingPlace'], ParentType, ContextType>;
  recommendation: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  replaces: Resolver<Array<ResolversTypes['Ref']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type WordingPieceResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['WordingPiece'] = ResolversParentTypes['WordingPiece']> = {
  change: Resolver<ResolversTypes['WordingChange'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorldChangeResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['WorldChange'] = ResolversParentTypes['WorldChange']> = {
  date: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['WorldChangeKind'], ParentType, ContextType>;
  reasons: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  what: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
};

export type Resolvers<ContextType = FindingContext> = {
  About: AboutResolvers<ContextType>;
  Actor: ActorResolvers<ContextType>;
  Article: ArticleResolvers<ContextType>;
  Bridge: BridgeResolvers<ContextType>;
  Bridges: BridgesResolvers<ContextType>;
  Chain: ChainResolvers<ContextType>;
  Change: ChangeResolvers<ContextType>;
  ChangesSince: ChangesSinceResolvers<ContextType>;
  Claim: ClaimResolvers<ContextType>;
  CoOccurrence: CoOccurrenceResolvers<ContextType>;
  CoOccurringPair: CoOccurringPairResolvers<ContextType>;
  Commitment: CommitmentResolvers<ContextType>;
  Communities: CommunitiesResolvers<ContextType>;
  Community: CommunityResolvers<ContextType>;
  CommunityTie: CommunityTieResolvers<ContextType>;
  ComparableCountries: ComparableCountriesResolvers<ContextType>;
  ComparableCountry: ComparableCountryResolvers<ContextType>;
  CompareCountries: CompareCountriesResolvers<ContextType>;
  ComparedCell: ComparedCellResolvers<ContextType>;
  ComparedLine: ComparedLineResolvers<ContextType>;
  Country: CountryResolvers<ContextType>;
  CountryMap: CountryMapResolvers<ContextType>;
  Coverage: CoverageResolvers<ContextType>;
  CoverageCell: CoverageCellResolvers<ContextType>;
  CoverageHead: CoverageHeadResolvers<ContextType>;
  Crime: CrimeResolvers<ContextType>;
  CrimeStakeholders: CrimeStakeholdersResolvers<ContextType>;
  DataChange: DataChangeResolvers<ContextType>;
  DataHeld: DataHeldResolvers<ContextType>;
  Dataset: DatasetResolvers<ContextType>;
  Declaration: DeclarationResolvers<ContextType>;
  Deed: DeedResolvers<ContextType>;
  Difference: DifferenceResolvers<ContextType>;
  DifferenceLine: DifferenceLineResolvers<ContextType>;
  Event: EventResolvers<ContextType>;
  EventsShared: EventsSharedResolvers<ContextType>;
  FacetCount: FacetCountResolvers<ContextType>;
  FacetCounts: FacetCountsResolvers<ContextType>;
  FacetValue: FacetValueResolvers<ContextType>;
  Facets: FacetsResolvers<ContextType>;
  FieldChange: FieldChangeResolvers<ContextType>;
  FocalPoint: FocalPointResolvers<ContextType>;
  FocalPointsOf: FocalPointsOfResolvers<ContextType>;
  FollowUp: FollowUpResolvers<ContextType>;
  FollowUpCount: FollowUpCountResolvers<ContextType>;
  FollowUpLine: FollowUpLineResolvers<ContextType>;
  Gap: GapResolvers<ContextType>;
  GapCount: GapCountResolvers<ContextType>;
  Gaps: GapsResolvers<ContextType>;
  Group: GroupResolvers<ContextType>;
  HelpWithRecommendation: HelpWithRecommendationResolvers<ContextType>;
  Helper: HelperResolvers<ContextType>;
  Import: ImportResolvers<ContextType>;
  Instrument: InstrumentResolvers<ContextType>;
  InstrumentStanding: InstrumentStandingResolvers<ContextType>;
  Introduction: IntroductionResolvers<ContextType>;
  IntroductionChain: IntroductionChainResolvers<ContextType>;
  Introductions: IntroductionsResolvers<ContextType>;
  JoinAnswer: JoinAnswerResolvers<ContextType>;
  MapRow: MapRowResolvers<ContextType>;
  Meeting: MeetingResolvers<ContextType>;
  Meetings: MeetingsResolvers<ContextType>;
  NeighbourCount: NeighbourCountResolvers<ContextType>;
  Neighbourhood: NeighbourhoodResolvers<ContextType>;
  Network: NetworkResolvers<ContextType>;
  NetworkCount: NetworkCountResolvers<ContextType>;
  NetworkNode: NetworkNodeResolvers<ContextType>;
  NetworkOfDay: NetworkOfDayResolvers<ContextType>;
  NetworkRelationship: NetworkRelationshipResolvers<ContextType>;
  Noun: GraphQLScalarType;
  NounCount: NounCountResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  OverTime: OverTimeResolvers<ContextType>;
  OverTimeLine: OverTimeLineResolvers<ContextType>;
  PartialDate: GraphQLScalarType;
  Participation: ParticipationResolvers<ContextType>;
  Path: PathResolvers<ContextType>;
  PathStep: PathStepResolvers<ContextType>;
  Paths: PathsResolvers<ContextType>;
  Post: PostResolvers<ContextType>;
  Projection: ProjectionResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Recognition: RecognitionResolvers<ContextType>;
  Recommendation: RecommendationResolvers<ContextType>;
  RecommendationConcern: RecommendationConcernResolvers<ContextType>;
  RecommendationsFor: RecommendationsForResolvers<ContextType>;
  Ref: RefResolvers<ContextType>;
  Review: ReviewResolvers<ContextType>;
  ReviewFocalPoint: ReviewFocalPointResolvers<ContextType>;
  ReviewLine: ReviewLineResolvers<ContextType>;
  ReviewStatus: ReviewStatusResolvers<ContextType>;
  Reviewing: ReviewingResolvers<ContextType>;
  Said: SaidResolvers<ContextType>;
  SaidBefore: SaidBeforeResolvers<ContextType>;
  Search: SearchResolvers<ContextType>;
  SearchHit: SearchHitResolvers<ContextType>;
  SharedEvent: SharedEventResolvers<ContextType>;
  SharedThing: SharedThingResolvers<ContextType>;
  SimilarOrganization: SimilarOrganizationResolvers<ContextType>;
  SimilarOrganizations: SimilarOrganizationsResolvers<ContextType>;
  SimilarityGround: SimilarityGroundResolvers<ContextType>;
  Source: SourceResolvers<ContextType>;
  SourceRef: SourceRefResolvers<ContextType>;
  Stakeholder: StakeholderResolvers<ContextType>;
  Stakeholders: StakeholdersResolvers<ContextType>;
  Statement: StatementResolvers<ContextType>;
  StatusChange: StatusChangeResolvers<ContextType>;
  Subject: SubjectResolvers<ContextType>;
  Tally: TallyResolvers<ContextType>;
  Theme: ThemeResolvers<ContextType>;
  Tie: TieResolvers<ContextType>;
  Topic: TopicResolvers<ContextType>;
  TotalLine: TotalLineResolvers<ContextType>;
  Totals: TotalsResolvers<ContextType>;
  TreatyAction: TreatyActionResolvers<ContextType>;
  TreatyStatus: TreatyStatusResolvers<ContextType>;
  WhoCanHelp: WhoCanHelpResolvers<ContextType>;
  Wording: WordingResolvers<ContextType>;
  WordingComparison: WordingComparisonResolvers<ContextType>;
  WordingLine: WordingLineResolvers<ContextType>;
  WordingPiece: WordingPieceResolvers<ContextType>;
  WorldChange: WorldChangeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = FindingContext> = {
  bookkeeping: BookkeepingDirectiveResolver<any, any, ContextType>;
  derived: DerivedDirectiveResolver<any, any, ContextType>;
  key: KeyDirectiveResolver<any, any, ContextType>;
  latest: LatestDirectiveResolver<any, any, ContextType>;
  node: NodeDirectiveResolver<any, any, ContextType>;
  numberSources: NumberSourcesDirectiveResolver<any, any, ContextType>;
  one: OneDirectiveResolver<any, any, ContextType>;
  refinable: RefinableDirectiveResolver<any, any, ContextType>;
  relationship: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipProperties: RelationshipPropertiesDirectiveResolver<any, any, ContextType>;
  searched: SearchedDirectiveResolver<any, any, ContextType>;
};
