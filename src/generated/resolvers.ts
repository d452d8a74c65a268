import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, SourceRow } from '../findings/ref.js';
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
  /** Actors named by their role, such as civil society. */
  | 'ACTORS'
  /** States tied by an organization or an understanding of their own. */
  | 'ALLIANCE'
  /** A region of the UN's M49 standard. */
  | 'REGION'
  /** One of the five regional groups of Member States. */
  | 'REGIONAL_GROUP'
  /** The States parties to an instrument. */
  | 'STATES_PARTIES'
  /** A subregion of the UN's M49 standard. */
  | 'SUBREGION';

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
  /** The same in one sentence. */
  inWords: Scalars['String']['output'];
  /** The instrument. */
  instrument: Ref;
  /** Without a known consent: the day of the depositary's own participants' table, in which the country has none; null where the graph does not hold that table whole. */
  notPartyAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** Day of the signature; null when none is known, or its day is not. */
  signed: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of those actions; where no consent is known, also those of the instrument's row. */
  sources: Array<SourceRef>;
  /** What is known. */
  standing: Standing;
  /** Without a known consent and without such a table: the day up to which actions are known; later ones are known only in part. */
  unknownSince: Maybe<Scalars['PartialDate']['output']>;
};

/** Whether the graph knows who belongs to a group. */
export type MembersKnown =
  /** All members as of the source's day. */
  | 'ALL'
  /** No member is known. */
  | 'NONE'
  /** Some members; others are unknown, not absent. */
  | 'SOME';

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

/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type Query = {
  __typename?: 'Query';
  /** What this service is: its name, the version of its data and the terms under which it speaks. */
  about: About;
  /** How much the graph holds. */
  dataHeld: DataHeld;
  /** Events at which a source documents the presence of both a country and an organization. */
  eventsShared: EventsShared;
  /** Recommendations that concern a country, and why; apart from them those that may. */
  recommendationsFor: RecommendationsFor;
  /** What binds a country: each instrument with the country's signature and consent to be bound, as far as a source says. */
  treatyStatus: TreatyStatus;
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryEventsSharedArgs = {
  country: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  organization: Scalars['ID']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryRecommendationsForArgs = {
  country: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. Lists of nodes take `where`, `sort` and `limit`; findings say whether they are complete. */
export type QueryTreatyStatusArgs = {
  country: Scalars['ID']['input'];
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
  /** Why, in words: one reason per addressee. */
  reasons: Array<Scalars['String']['output']>;
  /** The recommendation. */
  recommendation: Ref;
  /** Sources of the address, of the membership and of those actions. */
  sources: Array<SourceRef>;
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

/** What is addressed to a country by name or through a group. */
export type RecommendationsFor = {
  __typename?: 'RecommendationsFor';
  /** False when one of the two lists has more than `first`. */
  complete: Scalars['Boolean']['output'];
  /** Addressed to it by name, or to a group that it has a claim to belong to; oldest first, undated last. */
  concern: Array<RecommendationConcern>;
  /** Addressed to a group of countries not all of whose members are known, and it is not among the known ones; oldest first, undated last. */
  mayConcern: Array<RecommendationConcern>;
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

/** What one can speak on at an event: a crime or a theme. */
export type Topic = {
  /** Readable key, unique across all nouns. */
  id: Scalars['ID']['output'];
  /** Short name in English. */
  name: Scalars['String']['output'];
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
  /** Every instrument of the graph, by day of adoption where known, then by id. */
  instruments: Array<InstrumentStanding>;
};



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
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<Claim>;
  Commitment: ResolverTypeWrapper<Omit<Commitment, 'answers' | 'at' | 'by'> & { answers: Array<ResolversTypes['Recommendation']>, at: Array<ResolversTypes['Event']>, by: Array<ResolversTypes['Actor']> }>;
  CommitmentState: CommitmentState;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<Omit<Country, 'commitments' | 'declarations' | 'eventsConcerning' | 'eventsHosted' | 'focalPoints' | 'memberOf' | 'organizationsActive' | 'organizationsBased' | 'participations' | 'recommendationsMade' | 'recommendationsReceived' | 'reviewing' | 'reviews' | 'statusChanges' | 'treatyActions'> & { commitments: Array<ResolversTypes['Commitment']>, declarations: Array<ResolversTypes['Declaration']>, eventsConcerning: Array<ResolversTypes['Event']>, eventsHosted: Array<ResolversTypes['Event']>, focalPoints: Array<ResolversTypes['FocalPoint']>, memberOf: Array<ResolversTypes['Group']>, organizationsActive: Array<ResolversTypes['Organization']>, organizationsBased: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, recommendationsMade: Array<ResolversTypes['Recommendation']>, recommendationsReceived: Array<ResolversTypes['Recommendation']>, reviewing: Array<ResolversTypes['Review']>, reviews: Array<ResolversTypes['Review']>, statusChanges: Array<ResolversTypes['StatusChange']>, treatyActions: Array<ResolversTypes['TreatyAction']> }>;
  CountryKind: CountryKind;
  Crime: ResolverTypeWrapper<Omit<Crime, 'broader' | 'definedIn' | 'events' | 'instrument' | 'narrower' | 'organizations' | 'participations' | 'recognitions' | 'recommendations' | 'related' | 'relatedFrom'> & { broader: Array<ResolversTypes['Crime']>, definedIn: Array<ResolversTypes['Article']>, events: Array<ResolversTypes['Event']>, instrument: Array<ResolversTypes['Instrument']>, narrower: Array<ResolversTypes['Crime']>, organizations: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, recognitions: Array<ResolversTypes['Recognition']>, recommendations: Array<ResolversTypes['Recommendation']>, related: Array<ResolversTypes['Crime']>, relatedFrom: Array<ResolversTypes['Crime']> }>;
  CrimeKind: CrimeKind;
  DataHeld: ResolverTypeWrapper<DataHeld>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Declaration: ResolverTypeWrapper<Omit<Declaration, 'article' | 'country' | 'instrument'> & { article: Array<ResolversTypes['Article']>, country: Array<ResolversTypes['Country']>, instrument: Array<ResolversTypes['Instrument']> }>;
  Event: ResolverTypeWrapper<Omit<Event, 'commitments' | 'concernsCountry' | 'crimes' | 'funders' | 'host' | 'instruments' | 'organizers' | 'partOf' | 'participations' | 'partners' | 'parts' | 'recognitions' | 'recommendations' | 'ties'> & { commitments: Array<ResolversTypes['Commitment']>, concernsCountry: Array<ResolversTypes['Country']>, crimes: Array<ResolversTypes['Crime']>, funders: Array<ResolversTypes['Actor']>, host: Array<ResolversTypes['Country']>, instruments: Array<ResolversTypes['Instrument']>, organizers: Array<ResolversTypes['Actor']>, partOf: Array<ResolversTypes['Event']>, participations: Array<ResolversTypes['Participation']>, partners: Array<ResolversTypes['Actor']>, parts: Array<ResolversTypes['Event']>, recognitions: Array<ResolversTypes['Recognition']>, recommendations: Array<ResolversTypes['Recommendation']>, ties: Array<ResolversTypes['Tie']> }>;
  EventKind: EventKind;
  EventMode: EventMode;
  EventsShared: ResolverTypeWrapper<Omit<EventsShared, 'events'> & { events: Array<ResolversTypes['SharedEvent']> }>;
  FocalPoint: ResolverTypeWrapper<Omit<FocalPoint, 'articles' | 'country' | 'instruments'> & { articles: Array<ResolversTypes['Article']>, country: Array<ResolversTypes['Country']>, instruments: Array<ResolversTypes['Instrument']> }>;
  FocalPointFunction: FocalPointFunction;
  Group: ResolverTypeWrapper<Omit<Group, 'instrument' | 'members' | 'partOf' | 'participations' | 'parts' | 'recommendationsMade' | 'recommendationsReceived'> & { instrument: Array<ResolversTypes['Instrument']>, members: Array<ResolversTypes['Country']>, partOf: Array<ResolversTypes['Group']>, participations: Array<ResolversTypes['Participation']>, parts: Array<ResolversTypes['Group']>, recommendationsMade: Array<ResolversTypes['Recommendation']>, recommendationsReceived: Array<ResolversTypes['Recommendation']> }>;
  GroupKind: GroupKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<Import>;
  Instrument: ResolverTypeWrapper<Omit<Instrument, 'articles' | 'crimes' | 'declarations' | 'events' | 'focalPoints' | 'groups' | 'recommendations' | 'recommendationsToJoin' | 'supplementedBy' | 'supplements' | 'treatyActions'> & { articles: Array<ResolversTypes['Article']>, crimes: Array<ResolversTypes['Crime']>, declarations: Array<ResolversTypes['Declaration']>, events: Array<ResolversTypes['Event']>, focalPoints: Array<ResolversTypes['FocalPoint']>, groups: Array<ResolversTypes['Group']>, recommendations: Array<ResolversTypes['Recommendation']>, recommendationsToJoin: Array<ResolversTypes['Recommendation']>, supplementedBy: Array<ResolversTypes['Instrument']>, supplements: Array<ResolversTypes['Instrument']>, treatyActions: Array<ResolversTypes['TreatyAction']> }>;
  InstrumentStanding: ResolverTypeWrapper<Omit<InstrumentStanding, 'instrument' | 'sources'> & { instrument: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MembersKnown: MembersKnown;
  NounCount: ResolverTypeWrapper<NounCount>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'activeIn' | 'basedIn' | 'commitments' | 'concernedWith' | 'eventsFunded' | 'eventsOrganized' | 'eventsPartnered' | 'partOf' | 'participations' | 'parts' | 'recognitions' | 'recommendationsMade' | 'recommendationsReceived' | 'ties' | 'worksOn'> & { activeIn: Array<ResolversTypes['Country']>, basedIn: Array<ResolversTypes['Country']>, commitments: Array<ResolversTypes['Commitment']>, concernedWith: Array<ResolversTypes['Theme']>, eventsFunded: Array<ResolversTypes['Event']>, eventsOrganized: Array<ResolversTypes['Event']>, eventsPartnered: Array<ResolversTypes['Event']>, partOf: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, parts: Array<ResolversTypes['Organization']>, recognitions: Array<ResolversTypes['Recognition']>, recommendationsMade: Array<ResolversTypes['Recommendation']>, recommendationsReceived: Array<ResolversTypes['Recommendation']>, ties: Array<ResolversTypes['Tie']>, worksOn: Array<ResolversTypes['Crime']> }>;
  OrganizationKind: OrganizationKind;
  OrganizationScope: OrganizationScope;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'event' | 'participant' | 'spokeOn'> & { event: Array<ResolversTypes['Event']>, participant: Array<ResolversTypes['Actor']>, spokeOn: Array<ResolversTypes['Topic']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recognition: ResolverTypeWrapper<Omit<Recognition, 'at' | 'by' | 'crime'> & { at: Array<ResolversTypes['Event']>, by: Array<ResolversTypes['Organization']>, crime: Array<ResolversTypes['Crime']> }>;
  Recommendation: ResolverTypeWrapper<Omit<Recommendation, 'addressedTo' | 'asksToJoin' | 'commitments' | 'concerns' | 'madeAt' | 'madeBy' | 'replacedBy' | 'replaces' | 'statusChanges'> & { addressedTo: Array<ResolversTypes['Actor']>, asksToJoin: Array<ResolversTypes['Instrument']>, commitments: Array<ResolversTypes['Commitment']>, concerns: Array<ResolversTypes['Subject']>, madeAt: Array<ResolversTypes['Event']>, madeBy: Array<ResolversTypes['Actor']>, replacedBy: Array<ResolversTypes['Recommendation']>, replaces: Array<ResolversTypes['Recommendation']>, statusChanges: Array<ResolversTypes['StatusChange']> }>;
  RecommendationConcern: ResolverTypeWrapper<Omit<RecommendationConcern, 'recommendation' | 'sources'> & { recommendation: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  RecommendationKind: RecommendationKind;
  RecommendationStatus: RecommendationStatus;
  RecommendationsFor: ResolverTypeWrapper<Omit<RecommendationsFor, 'concern' | 'mayConcern'> & { concern: Array<ResolversTypes['RecommendationConcern']>, mayConcern: Array<ResolversTypes['RecommendationConcern']> }>;
  Ref: ResolverTypeWrapper<NodeRow>;
  RelationshipDirection: RelationshipDirection;
  Review: ResolverTypeWrapper<Omit<Review, 'country' | 'reviewers'> & { country: Array<ResolversTypes['Country']>, reviewers: Array<ResolversTypes['Country']> }>;
  SharedEvent: ResolverTypeWrapper<Omit<SharedEvent, 'event' | 'sources'> & { event: ResolversTypes['Ref'], sources: Array<ResolversTypes['SourceRef']> }>;
  Source: ResolverTypeWrapper<Source>;
  SourceKind: SourceKind;
  SourceRef: ResolverTypeWrapper<SourceRow>;
  Standing: Standing;
  Statement: ResolverTypeWrapper<Statement>;
  StatusChange: ResolverTypeWrapper<Omit<StatusChange, 'country' | 'recommendation'> & { country: Array<ResolversTypes['Country']>, recommendation: Array<ResolversTypes['Recommendation']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  Theme: ResolverTypeWrapper<Omit<Theme, 'organizations' | 'participations' | 'recommendations'> & { organizations: Array<ResolversTypes['Organization']>, participations: Array<ResolversTypes['Participation']>, recommendations: Array<ResolversTypes['Recommendation']> }>;
  Tie: ResolverTypeWrapper<Omit<Tie, 'at' | 'organization'> & { at: Array<ResolversTypes['Event']>, organization: Array<ResolversTypes['Organization']> }>;
  TieKind: TieKind;
  Topic: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Topic']>;
  TreatyAction: ResolverTypeWrapper<Omit<TreatyAction, 'country' | 'instrument'> & { country: Array<ResolversTypes['Country']>, instrument: Array<ResolversTypes['Instrument']> }>;
  TreatyActionKind: TreatyActionKind;
  TreatyStatus: ResolverTypeWrapper<Omit<TreatyStatus, 'instruments'> & { instruments: Array<ResolversTypes['InstrumentStanding']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  Article: Omit<Article, 'crimes' | 'declarations' | 'focalPoints' | 'instrument' | 'recommendations'> & { crimes: Array<ResolversParentTypes['Crime']>, declarations: Array<ResolversParentTypes['Declaration']>, focalPoints: Array<ResolversParentTypes['FocalPoint']>, instrument: Array<ResolversParentTypes['Instrument']>, recommendations: Array<ResolversParentTypes['Recommendation']> };
  Boolean: Scalars['Boolean']['output'];
  Change: Change;
  Claim: Claim;
  Commitment: Omit<Commitment, 'answers' | 'at' | 'by'> & { answers: Array<ResolversParentTypes['Recommendation']>, at: Array<ResolversParentTypes['Event']>, by: Array<ResolversParentTypes['Actor']> };
  Country: Omit<Country, 'commitments' | 'declarations' | 'eventsConcerning' | 'eventsHosted' | 'focalPoints' | 'memberOf' | 'organizationsActive' | 'organizationsBased' | 'participations' | 'recommendationsMade' | 'recommendationsReceived' | 'reviewing' | 'reviews' | 'statusChanges' | 'treatyActions'> & { commitments: Array<ResolversParentTypes['Commitment']>, declarations: Array<ResolversParentTypes['Declaration']>, eventsConcerning: Array<ResolversParentTypes['Event']>, eventsHosted: Array<ResolversParentTypes['Event']>, focalPoints: Array<ResolversParentTypes['FocalPoint']>, memberOf: Array<ResolversParentTypes['Group']>, organizationsActive: Array<ResolversParentTypes['Organization']>, organizationsBased: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, recommendationsMade: Array<ResolversParentTypes['Recommendation']>, recommendationsReceived: Array<ResolversParentTypes['Recommendation']>, reviewing: Array<ResolversParentTypes['Review']>, reviews: Array<ResolversParentTypes['Review']>, statusChanges: Array<ResolversParentTypes['StatusChange']>, treatyActions: Array<ResolversParentTypes['TreatyAction']> };
  Crime: Omit<Crime, 'broader' | 'definedIn' | 'events' | 'instrument' | 'narrower' | 'organizations' | 'participations' | 'recognitions' | 'recommendations' | 'related' | 'relatedFrom'> & { broader: Array<ResolversParentTypes['Crime']>, definedIn: Array<ResolversParentTypes['Article']>, events: Array<ResolversParentTypes['Event']>, instrument: Array<ResolversParentTypes['Instrument']>, narrower: Array<ResolversParentTypes['Crime']>, organizations: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, recognitions: Array<ResolversParentTypes['Recognition']>, recommendations: Array<ResolversParentTypes['Recommendation']>, related: Array<ResolversParentTypes['Crime']>, relatedFrom: Array<ResolversParentTypes['Crime']> };
  DataHeld: DataHeld;
  Dataset: Dataset;
  Declaration: Omit<Declaration, 'article' | 'country' | 'instrument'> & { article: Array<ResolversParentTypes['Article']>, country: Array<ResolversParentTypes['Country']>, instrument: Array<ResolversParentTypes['Instrument']> };
  Event: Omit<Event, 'commitments' | 'concernsCountry' | 'crimes' | 'funders' | 'host' | 'instruments' | 'organizers' | 'partOf' | 'participations' | 'partners' | 'parts' | 'recognitions' | 'recommendations' | 'ties'> & { commitments: Array<ResolversParentTypes['Commitment']>, concernsCountry: Array<ResolversParentTypes['Country']>, crimes: Array<ResolversParentTypes['Crime']>, funders: Array<ResolversParentTypes['Actor']>, host: Array<ResolversParentTypes['Country']>, instruments: Array<ResolversParentTypes['Instrument']>, organizers: Array<ResolversParentTypes['Actor']>, partOf: Array<ResolversParentTypes['Event']>, participations: Array<ResolversParentTypes['Participation']>, partners: Array<ResolversParentTypes['Actor']>, parts: Array<ResolversParentTypes['Event']>, recognitions: Array<ResolversParentTypes['Recognition']>, recommendations: Array<ResolversParentTypes['Recommendation']>, ties: Array<ResolversParentTypes['Tie']> };
  EventsShared: Omit<EventsShared, 'events'> & { events: Array<ResolversParentTypes['SharedEvent']> };
  FocalPoint: Omit<FocalPoint, 'articles' | 'country' | 'instruments'> & { articles: Array<ResolversParentTypes['Article']>, country: Array<ResolversParentTypes['Country']>, instruments: Array<ResolversParentTypes['Instrument']> };
  Group: Omit<Group, 'instrument' | 'members' | 'partOf' | 'participations' | 'parts' | 'recommendationsMade' | 'recommendationsReceived'> & { instrument: Array<ResolversParentTypes['Instrument']>, members: Array<ResolversParentTypes['Country']>, partOf: Array<ResolversParentTypes['Group']>, participations: Array<ResolversParentTypes['Participation']>, parts: Array<ResolversParentTypes['Group']>, recommendationsMade: Array<ResolversParentTypes['Recommendation']>, recommendationsReceived: Array<ResolversParentTypes['Recommendation']> };
  ID: Scalars['ID']['output'];
  Import: Import;
  Instrument: Omit<Instrument, 'articles' | 'crimes' | 'declarations' | 'events' | 'focalPoints' | 'groups' | 'recommendations' | 'recommendationsToJoin' | 'supplementedBy' | 'supplements' | 'treatyActions'> & { articles: Array<ResolversParentTypes['Article']>, crimes: Array<ResolversParentTypes['Crime']>, declarations: Array<ResolversParentTypes['Declaration']>, events: Array<ResolversParentTypes['Event']>, focalPoints: Array<ResolversParentTypes['FocalPoint']>, groups: Array<ResolversParentTypes['Group']>, recommendations: Array<ResolversParentTypes['Recommendation']>, recommendationsToJoin: Array<ResolversParentTypes['Recommendation']>, supplementedBy: Array<ResolversParentTypes['Instrument']>, supplements: Array<ResolversParentTypes['Instrument']>, treatyActions: Array<ResolversParentTypes['TreatyAction']> };
  InstrumentStanding: Omit<InstrumentStanding, 'instrument' | 'sources'> & { instrument: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Int: Scalars['Int']['output'];
  NounCount: NounCount;
  Organization: Omit<Organization, 'activeIn' | 'basedIn' | 'commitments' | 'concernedWith' | 'eventsFunded' | 'eventsOrganized' | 'eventsPartnered' | 'partOf' | 'participations' | 'parts' | 'recognitions' | 'recommendationsMade' | 'recommendationsReceived' | 'ties' | 'worksOn'> & { activeIn: Array<ResolversParentTypes['Country']>, basedIn: Array<ResolversParentTypes['Country']>, commitments: Array<ResolversParentTypes['Commitment']>, concernedWith: Array<ResolversParentTypes['Theme']>, eventsFunded: Array<ResolversParentTypes['Event']>, eventsOrganized: Array<ResolversParentTypes['Event']>, eventsPartnered: Array<ResolversParentTypes['Event']>, partOf: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, parts: Array<ResolversParentTypes['Organization']>, recognitions: Array<ResolversParentTypes['Recognition']>, recommendationsMade: Array<ResolversParentTypes['Recommendation']>, recommendationsReceived: Array<ResolversParentTypes['Recommendation']>, ties: Array<ResolversParentTypes['Tie']>, worksOn: Array<ResolversParentTypes['Crime']> };
  PartialDate: Scalars['PartialDate']['output'];
  Participation: Omit<Participation, 'event' | 'participant' | 'spokeOn'> & { event: Array<ResolversParentTypes['Event']>, participant: Array<ResolversParentTypes['Actor']>, spokeOn: Array<ResolversParentTypes['Topic']> };
  Query: Record<PropertyKey, never>;
  Recognition: Omit<Recognition, 'at' | 'by' | 'crime'> & { at: Array<ResolversParentTypes['Event']>, by: Array<ResolversParentTypes['Organization']>, crime: Array<ResolversParentTypes['Crime']> };
  Recommendation: Omit<Recommendation, 'addressedTo' | 'asksToJoin' | 'commitments' | 'concerns' | 'madeAt' | 'madeBy' | 'replacedBy' | 'replaces' | 'statusChanges'> & { addressedTo: Array<ResolversParentTypes['Actor']>, asksToJoin: Array<ResolversParentTypes['Instrument']>, commitments: Array<ResolversParentTypes['Commitment']>, concerns: Array<ResolversParentTypes['Subject']>, madeAt: Array<ResolversParentTypes['Event']>, madeBy: Array<ResolversParentTypes['Actor']>, replacedBy: Array<ResolversParentTypes['Recommendation']>, replaces: Array<ResolversParentTypes['Recommendation']>, statusChanges: Array<ResolversParentTypes['StatusChange']> };
  RecommendationConcern: Omit<RecommendationConcern, 'recommendation' | 'sources'> & { recommendation: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  RecommendationsFor: Omit<RecommendationsFor, 'concern' | 'mayConcern'> & { concern: Array<ResolversParentTypes['RecommendationConcern']>, mayConcern: Array<ResolversParentTypes['RecommendationConcern']> };
  Ref: NodeRow;
  Review: Omit<Review, 'country' | 'reviewers'> & { country: Array<ResolversParentTypes['Country']>, reviewers: Array<ResolversParentTypes['Country']> };
  SharedEvent: Omit<SharedEvent, 'event' | 'sources'> & { event: ResolversParentTypes['Ref'], sources: Array<ResolversParentTypes['SourceRef']> };
  Source: Source;
  SourceRef: SourceRow;
  Statement: Statement;
  StatusChange: Omit<StatusChange, 'country' | 'recommendation'> & { country: Array<ResolversParentTypes['Country']>, recommendation: Array<ResolversParentTypes['Recommendation']> };
  String: Scalars['String']['output'];
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  Theme: Omit<Theme, 'organizations' | 'participations' | 'recommendations'> & { organizations: Array<ResolversParentTypes['Organization']>, participations: Array<ResolversParentTypes['Participation']>, recommendations: Array<ResolversParentTypes['Recommendation']> };
  Tie: Omit<Tie, 'at' | 'organization'> & { at: Array<ResolversParentTypes['Event']>, organization: Array<ResolversParentTypes['Organization']> };
  Topic: ResolversInterfaceTypes<ResolversParentTypes>['Topic'];
  TreatyAction: Omit<TreatyAction, 'country' | 'instrument'> & { country: Array<ResolversParentTypes['Country']>, instrument: Array<ResolversParentTypes['Instrument']> };
  TreatyStatus: Omit<TreatyStatus, 'instruments'> & { instruments: Array<ResolversParentTypes['InstrumentStanding']> };
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

export type ClaimResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  basis: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  confidence: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  derivedFrom: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  inWords: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  notPartyAsOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  signed: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  unknownSince: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

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

export type QueryResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  dataHeld?: Resolver<ResolversTypes['DataHeld'], ParentType, ContextType>;
  eventsShared?: Resolver<ResolversTypes['EventsShared'], ParentType, ContextType, RequireFields<QueryEventsSharedArgs, 'country' | 'first' | 'organization'>>;
  recommendationsFor?: Resolver<ResolversTypes['RecommendationsFor'], ParentType, ContextType, RequireFields<QueryRecommendationsForArgs, 'country' | 'first'>>;
  treatyStatus?: Resolver<ResolversTypes['TreatyStatus'], ParentType, ContextType, RequireFields<QueryTreatyStatusArgs, 'country'>>;
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
  reasons: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type RecommendationsForResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['RecommendationsFor'] = ResolversParentTypes['RecommendationsFor']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concern: Resolver<Array<ResolversTypes['RecommendationConcern']>, ParentType, ContextType>;
  mayConcern: Resolver<Array<ResolversTypes['RecommendationConcern']>, ParentType, ContextType>;
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

export type SharedEventResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['SharedEvent'] = ResolversParentTypes['SharedEvent']> = {
  countryRoles: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivedFrom: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  event: Resolver<ResolversTypes['Ref'], ParentType, ContextType>;
  organizationRoles: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
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

export type TreatyActionResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['TreatyAction'] = ResolversParentTypes['TreatyAction']> = {
  country: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['TreatyActionKind'], ParentType, ContextType>;
};

export type TreatyStatusResolvers<ContextType = FindingContext, ParentType extends ResolversParentTypes['TreatyStatus'] = ResolversParentTypes['TreatyStatus']> = {
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instruments: Resolver<Array<ResolversTypes['InstrumentStanding']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = FindingContext> = {
  About: AboutResolvers<ContextType>;
  Actor: ActorResolvers<ContextType>;
  Article: ArticleResolvers<ContextType>;
  Change: ChangeResolvers<ContextType>;
  Claim: ClaimResolvers<ContextType>;
  Commitment: CommitmentResolvers<ContextType>;
  Country: CountryResolvers<ContextType>;
  Crime: CrimeResolvers<ContextType>;
  DataHeld: DataHeldResolvers<ContextType>;
  Dataset: DatasetResolvers<ContextType>;
  Declaration: DeclarationResolvers<ContextType>;
  Event: EventResolvers<ContextType>;
  EventsShared: EventsSharedResolvers<ContextType>;
  FocalPoint: FocalPointResolvers<ContextType>;
  Group: GroupResolvers<ContextType>;
  Import: ImportResolvers<ContextType>;
  Instrument: InstrumentResolvers<ContextType>;
  InstrumentStanding: InstrumentStandingResolvers<ContextType>;
  NounCount: NounCountResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  PartialDate: GraphQLScalarType;
  Participation: ParticipationResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Recognition: RecognitionResolvers<ContextType>;
  Recommendation: RecommendationResolvers<ContextType>;
  RecommendationConcern: RecommendationConcernResolvers<ContextType>;
  RecommendationsFor: RecommendationsForResolvers<ContextType>;
  Ref: RefResolvers<ContextType>;
  Review: ReviewResolvers<ContextType>;
  SharedEvent: SharedEventResolvers<ContextType>;
  Source: SourceResolvers<ContextType>;
  SourceRef: SourceRefResolvers<ContextType>;
  Statement: StatementResolvers<ContextType>;
  StatusChange: StatusChangeResolvers<ContextType>;
  Subject: SubjectResolvers<ContextType>;
  Theme: ThemeResolvers<ContextType>;
  Tie: TieResolvers<ContextType>;
  Topic: TopicResolvers<ContextType>;
  TreatyAction: TreatyActionResolvers<ContextType>;
  TreatyStatus: TreatyStatusResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = FindingContext> = {
  bookkeeping: BookkeepingDirectiveResolver<any, any, ContextType>;
  derived: DerivedDirectiveResolver<any, any, ContextType>;
  key: KeyDirectiveResolver<any, any, ContextType>;
  latest: LatestDirectiveResolver<any, any, ContextType>;
  node: NodeDirectiveResolver<any, any, ContextType>;
  one: OneDirectiveResolver<any, any, ContextType>;
  refinable: RefinableDirectiveResolver<any, any, ContextType>;
  relationship: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipProperties: RelationshipPropertiesDirectiveResolver<any, any, ContextType>;
};
