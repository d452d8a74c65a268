import { z } from 'zod'

const text = z.string()
const maybe = z.string().nullable()
const ref = z.object({ id: text, label: text })

/** A source as a line of an answer names it. */
const source = z.object({ id: text, locator: maybe, asOf: maybe })
const sources = z.array(source)

const treatyStatus = z.object({
  country: ref,
  instruments: z.array(z.object({ instrument: ref, inWords: text, sources })),
})

const reviewStatus = z.object({
  note: maybe,
  reviews: z.array(z.object({ known: z.array(text), unknown: z.array(text), note: maybe, sources })),
  reviewing: z.array(z.object({ of: ref, sources })),
})

const focalPointsOf = z.object({
  left: z.number(),
  note: maybe,
  posts: z.array(z.object({ period: text, inWords: text, note: maybe, sources })),
})

const followUp = z.object({
  left: z.number(),
  note: maybe,
  statuses: z.array(z.object({ status: text, named: z.number(), suggested: z.number() })),
  lines: z.array(
    z.object({ subject: ref.extend({ noun: text }), text, date: maybe, inWords: text, basis: text, sources }),
  ),
})

const stakeholders = z.object({
  moreCrimes: z.number(),
  note: maybe,
  crimes: z.array(
    z.object({
      crime: ref,
      named: z.number(),
      suggested: z.number(),
      more: z.number(),
      note: maybe,
      lines: z.array(z.object({ nearness: text, inWords: text, sources })),
    }),
  ),
})

const meetings = z.object({
  complete: z.boolean(),
  note: maybe,
  lines: z.array(z.object({ inWords: text, sources })),
})

const introductions = z.object({
  complete: z.boolean(),
  note: maybe,
  lines: z.array(
    z.object({
      organization: ref,
      standing: text,
      moreChains: z.number(),
      chains: z.array(z.object({ inWords: text })),
      sources,
    }),
  ),
})

const gaps = z.object({
  complete: z.boolean(),
  note: maybe,
  withoutCrime: z.number(),
  counts: z.array(z.object({ kind: text, named: z.number(), suggested: z.number() })),
  lines: z.array(z.object({ kind: text, inWords: text, sources })),
})

/** The answer to `queries/dialogue-brief.graphql`, as far as the page shows it. */
export const briefShape = z.object({
  about: z.object({ dataVersion: z.number().nullable(), writtenOn: maybe }),
  treatyStatus,
  reviewStatus,
  focalPointsOf,
  followUp,
  stakeholders,
  meetings,
  introductions,
  gaps,
})

/** What a brief says. */
export type Brief = z.output<typeof briefShape>

/** `extensions.sources` of that answer. */
export const numberedSourcesShape = z.array(
  z.object({ number: z.number(), id: text, title: text, url: maybe, kind: text, verify: maybe }),
)

/** The sources of a brief, numbered. */
export type NumberedSources = z.output<typeof numberedSourcesShape>

/** A source as a line names it. */
export type LineSource = z.output<typeof source>
