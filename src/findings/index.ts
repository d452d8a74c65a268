/** Every finding's resolver, a line each; types and statements lie beside them. */
import { about } from './about/about.js'
import { dataHeld } from './data-held/data-held.js'
import { eventsShared } from './events-shared/events-shared.js'
import { recommendationsFor } from './recommendations-for/recommendations-for.js'
import { ref, sourceRef } from './ref.js'
import { treatyStatus } from './treaty-status/treaty-status.js'

/** What resolves the findings' root fields, and how they point at nodes and sources. */
export const findings = {
  Query: { about, dataHeld, eventsShared, recommendationsFor, treatyStatus },
  Ref: ref,
  SourceRef: sourceRef,
}
