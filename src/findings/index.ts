/** Every finding's resolver, a line each; types and statements lie beside them. */
import { about } from './about/about.js'
import { bridges } from './bridges/bridges.js'
import { changesSince } from './changes-since/changes-since.js'
import { coOccurrence } from './co-occurrence/co-occurrence.js'
import { communities } from './communities/communities.js'
import { comparableCountries } from './comparable-countries/comparable-countries.js'
import { compareCountries } from './compare-countries/compare-countries.js'
import { coverage } from './coverage/coverage.js'
import { dataHeld } from './data-held/data-held.js'
import { eventsShared } from './events-shared/events-shared.js'
import { facets } from './facets/facets.js'
import { focalPointsOf } from './focal-points/focal-points.js'
import { followUp } from './follow-up/follow-up.js'
import { gaps } from './gaps/gaps.js'
import { introductions } from './introductions/introductions.js'
import { map } from './map/map.js'
import { meetings } from './meetings/meetings.js'
import { network, networkRelationship } from './network-rows.js'
import { overTime } from './over-time/over-time.js'
import { path, paths } from './path/path.js'
import { projection } from './projection/projection.js'
import { recommendationsFor } from './recommendations-for/recommendations-for.js'
import { neighbourhood } from './neighbourhood/neighbourhood.js'
import { similarOrganizations } from './similar-organizations/similar-organizations.js'
import { difference } from './network/difference.js'
import { networkOfDay } from './network/network.js'
import { wording } from './wording/wording.js'
import { ref, sourceRef } from './ref.js'
import { reviewStatus } from './review-status/review-status.js'
import { saidBefore } from './said-before/said-before.js'
import { search } from './search/search.js'
import { stakeholders } from './stakeholders/stakeholders.js'
import { totals } from './totals/totals.js'
import { treatyStatus } from './treaty-status/treaty-status.js'
import { whoCanHelp } from './who-can-help/who-can-help.js'

/** What resolves the findings' root fields, and how they point at nodes and sources. */
export const findings = {
  Query: {
    about,
    bridges,
    changesSince,
    communities,
    comparableCountries,
    compareCountries,
    coOccurrence,
    coverage,
    dataHeld,
    difference,
    eventsShared,
    facets,
    focalPointsOf,
    followUp,
    gaps,
    introductions,
    map,
    meetings,
    neighbourhood,
    network: networkOfDay,
    overTime,
    path,
    paths,
    projection,
    recommendationsFor,
    reviewStatus,
    saidBefore,
    search,
    similarOrganizations,
    stakeholders,
    totals,
    treatyStatus,
    whoCanHelp,
    wording,
  },
  Network: network,
  NetworkRelationship: networkRelationship,
  Ref: ref,
  SourceRef: sourceRef,
}
