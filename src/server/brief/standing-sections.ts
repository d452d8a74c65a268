/** The parts of a brief on the country itself: what binds it, its review, whom to talk to, what was recommended. */
import { html, type Html } from '../html.js'
import type { Brief } from './brief-shape.js'
import { briefTable, counted, leftOut, noteLine } from './brief-table.js'
import type { Marks } from './footnotes.js'

/** What a part is written with. */
export interface SectionContext {
  readonly marks: Marks
  /** Address of a question about the country, such as `/q/gaps?country=MEX`. */
  readonly more: (slug: string) => string
}

/** What binds the country. */
export function treatySection({ instruments }: Brief['treatyStatus'], { marks }: SectionContext): Html {
  const rows = instruments.map(({ instrument, inWords, sources }) => [instrument.label, inWords, marks(sources)])
  return html`<h2>Standing towards the Convention and its Protocols</h2>
    ${briefTable(
      [
        ['Instrument', 25],
        ['Standing', 50],
        ['Sources', 25],
      ],
      rows,
    )}`
}

/** What is known of its review, and what is not. */
export function reviewSection({ note, reviews, reviewing }: Brief['reviewStatus'], { marks }: SectionContext): Html {
  const shown = reviews.map(
    (review) =>
      html`<ul>
          ${[...review.known, ...review.unknown].map((sentence) => html`<li>${sentence}</li>`)}
          ${review.note ? html`<li>${review.note}</li>` : ''}
        </ul>
        <p>Sources: ${marks(review.sources)}</p>`,
  )
  const others = reviewing.map(({ of, sources }) => html`<li>It reviews ${of.label} ${marks(sources)}</li>`)
  return html`<h2>Review under the Review Mechanism</h2>
    ${noteLine(note)} ${shown}
    ${
      others.length > 0
        ? html`<ul>
            ${others}
          </ul>`
        : ''
    }`
}

/** Whom there is to talk to. */
export function postsSection({ note, posts, left }: Brief['focalPointsOf'], { marks, more }: SectionContext): Html {
  const rows = posts.map(({ period, inWords, note: mind, sources }) => [
    period === 'TODAY' ? 'Today, as far as known' : 'Earlier',
    html`${inWords}${mind ? html` <span class="quiet">${mind}</span>` : ''}`,
    marks(sources),
  ])
  const table = briefTable(
    [
      ['When', 15],
      ['Post', 60],
      ['Sources', 25],
    ],
    rows,
  )
  return html`<h2>Whom to talk to</h2>
    ${noteLine(note)} ${rows.length > 0 ? table : ''}
    ${leftOut(left > 0 ? counted(left, 'more post') : null, { address: more('focal-points'), label: 'all posts' })}`
}

/** What was recommended to it and what it promised, with the last known state. */
export function followUpSection(
  { note, statuses, lines, left }: Brief['followUp'],
  { marks, more }: SectionContext,
): Html {
  const counts = statuses.map(({ status, named, suggested }) => {
    const read = suggested > 0 ? `, and ${suggested} by an editor’s reading` : ''
    return `${wordsOf(status)}: ${named}${read}`
  })
  const rows = lines.map(({ subject, text, date, inWords, basis, sources }) => [
    date ?? 'day unknown',
    html`${subject.noun === 'Commitment' ? 'Promised: ' : ''}${text}${basis === 'SUGGESTED' ? html` <span class="quiet">(an editor’s reading)</span>` : ''}`,
    inWords,
    marks(sources),
  ])
  const table = briefTable(
    [
      ['Date', 10],
      ['What', 40],
      ['State', 25],
      ['Sources', 25],
    ],
    rows,
  )
  return html`<h2>Recommendations and commitments, and their state</h2>
    <p>
      Addressed to it by name or through a group that it is known to belong to, what it answered and what it promised.
      ${counts.join('; ')}.
    </p>
    ${noteLine(note)} ${rows.length > 0 ? table : ''}
    ${leftOut(left > 0 ? counted(left, 'more line') : null, { address: more('follow-up'), label: 'all of them' })}
    <p class="left">
      Why each concerns it, and what may: <a href="${more('recommendations-for')}">recommendations for it</a>
    </p>`
}

function wordsOf(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
