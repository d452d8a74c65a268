import { html, type Html } from '../html.js'
import { notice } from '../page.js'
import type { Brief, NumberedSources } from './brief-shape.js'
import { briefStyle } from './brief-style.js'
import { marksFor, sourceList } from './footnotes.js'
import { gapsSection, introductionsSection, meetingsSection, stakeholdersSection } from './partner-sections.js'
import { followUpSection, postsSection, reviewSection, treatySection } from './standing-sections.js'

/** What a brief was asked for. */
export interface BriefRequest {
  readonly country: string
  readonly crimes: readonly string[]
  readonly instruments: readonly string[]
  /** The day that it looks from, as precise as asked for. */
  readonly asOf: string
  /** Data version that a permalink names; null for a new brief. */
  readonly linkVersion: number | null
  /** Its own address, whole, with data version and day. */
  readonly permalink: (version: number | null) => string
}

/** The page of a brief, to read and to print on A4. */
export function briefPage(brief: Brief, numbered: NumberedSources, request: BriefRequest): string {
  const { label } = brief.treatyStatus.country
  const address = (slug: string) => `/q/${slug}?country=${encodeURIComponent(request.country)}`
  const context = { marks: marksFor(numbered), more: address }
  const body = html`${navigation(request)}
    <main>
      <h1>Dialogue brief: ${label}</h1>
      ${standing(brief, request)} ${treatySection(brief.treatyStatus, context)}
      ${reviewSection(brief.reviewStatus, context)} ${postsSection(brief.focalPointsOf, context)}
      ${followUpSection(brief.followUp, context)} ${stakeholdersSection(brief.stakeholders, context)}
      ${meetingsSection(brief.meetings, context)} ${introductionsSection(brief.introductions, context)}
      ${gapsSection(brief.gaps, context)}
      <h2 id="sources">Sources</h2>
      <p>In the order in which the brief names them. Those marked * are to be verified before quoting.</p>
      ${sourceList(numbered)}
    </main>`
  return briefDocument(`Dialogue brief: ${label}`, body)
}

/** A whole page in the style of briefs, without scripts. */
export function briefDocument(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · UNTOC graph</title>
        <link rel="icon" href="data:," />
        ${briefStyle}
      </head>
      <body>
        ${body}
        <footer>${notice}</footer>
      </body>
    </html> `.text
}

function navigation({ country, crimes, instruments, asOf }: BriefRequest): Html {
  const search = searchOf({ country, crimes, instruments, asOf })
  return html`<nav aria-label="Where to go">
    <ul>
      <li><a href="/">UNTOC graph</a></li>
      <li><a href="/q/dialogue-brief?${search}">Other crimes, instruments or day</a></li>
      <li><a href="/q/dialogue-brief.json?${search}">JSON</a></li>
      <li><a href="/q/dialogue-brief.xlsx?${search}">XLSX</a></li>
    </ul>
  </nav>`
}

/** The parameters of a brief as the search of an address. */
export function searchOf(parameters: Readonly<Record<string, string | readonly string[]>>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : value.join(',')
      return text === '' ? [] : `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`
    })
    .join('&')
}

function standing(brief: Brief, request: BriefRequest): Html {
  const { asOf, linkVersion, permalink } = request
  const { dataVersion, writtenOn } = brief.about
  const subject = subjectOf(brief, request)
  const link = permalink(dataVersion)
  const changed =
    linkVersion !== null && linkVersion !== dataVersion
      ? html`<p class="alert">
          The link names data version ${linkVersion}; this brief is made from version ${dataVersion ?? 'none'}:
          <a href="/q/changes-since?since=${linkVersion}&country=${request.country}">what changed since</a>.
        </p>`
      : ''
  return html`<p>
      Seen from <strong>${asOf}</strong>; data version <strong>${dataVersion ?? 'none'}</strong>, written on
      ${writtenOn ?? 'an unknown day'}${subject.length > 0 ? html`; about ${subject.join(', ')}` : ''}. What is unknown
      is said to be unknown; States are never ranked.
    </p>
    ${changed}
    <p class="quiet">Permalink: <a href="${link}">${link}</a></p>`
}

/** What the dialogue is about, by name. */
function subjectOf({ stakeholders, treatyStatus }: Brief, { crimes, instruments }: BriefRequest): string[] {
  const known = [
    ...stakeholders.crimes.map(({ crime }) => crime),
    ...treatyStatus.instruments.map(({ instrument }) => instrument),
  ]
  return [...crimes, ...instruments].map((id) => known.find((each) => each.id === id)?.label ?? id)
}
