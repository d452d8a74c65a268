/** The parts of a brief on others: who works on what, whom the country has met and could meet, and what is missing. */
import { html, type Html } from '../html.js'
import type { Brief } from './brief-shape.js'
import { briefTable, counted, leftOut, noteLine } from './brief-table.js'
import type { SectionContext } from './standing-sections.js'

const nearness: Readonly<Record<string, string>> = {
  HERE: 'in the country',
  SUBREGION: 'in its subregion',
  REGION: 'in its region',
  ELSEWHERE: 'elsewhere',
  NOT_KNOWN: 'place not known',
}

const gapKinds: Readonly<Record<string, string>> = {
  RECOMMENDATION_WITHOUT_STAKEHOLDER: 'recommendations with nobody in the country behind their crime',
  STAKEHOLDER_WITHOUT_RECOMMENDATION: 'stakeholders whose crime has no recommendation',
  COUNTRY_WITHOUT_OFFICE: 'no office known',
  EMERGING_CRIME_WITHOUT_STAKEHOLDER: 'emerging crimes with nobody in the country',
}

/** Who works on each crime, near ones first. */
export function stakeholdersSection(
  { note, crimes, moreCrimes }: Brief['stakeholders'],
  { marks, more }: SectionContext,
): Html {
  const parts = crimes.map((crime) => {
    const table = briefTable(
      [
        ['Where', 15],
        ['Who', 60],
        ['Sources', 25],
      ],
      crime.lines.map((line) => [nearness[line.nearness] ?? line.nearness, line.inWords, marks(line.sources)]),
    )
    const named = crime.named > 0 ? `${counted(crime.named, 'organization')} as sources say` : 'None as a source says'
    const read = crime.suggested > 0 ? `, ${crime.suggested} more by an editor’s reading` : ''
    return html`<h3>${crime.crime.label}</h3>
      ${noteLine(crime.note ?? `${named}${read}`)} ${crime.lines.length > 0 ? table : ''}
      ${leftOut(crime.more > 0 ? `${crime.more} more` : null, {
        address: `/q/who-works-on?crime=${encodeURIComponent(crime.crime.id)}`,
        label: 'all who work on it',
      })}`
  })
  return html`<h2>Who works on it, crime by crime</h2>
    ${noteLine(note)} ${parts}
    ${leftOut(moreCrimes > 0 ? counted(moreCrimes, 'more crime') : null, {
      address: more('who-can-help'),
      label: 'who can help with each recommendation',
    })}`
}

/** Events that the country took part in, hosted, organized or was the subject of. */
export function meetingsSection({ note, lines, complete }: Brief['meetings'], { marks, more }: SectionContext): Html {
  const table = briefTable(
    [
      ['Event', 75],
      ['Sources', 25],
    ],
    lines.map(({ inWords, sources }) => [inWords, marks(sources)]),
  )
  return html`<h2>Meetings so far</h2>
    ${noteLine(note)} ${lines.length > 0 ? table : ''}
    ${leftOut(complete ? null : 'Not all events, or not all who were there', {
      address: more('met-through-events'),
      label: 'all',
    })}`
}

/** Whom it has met, and who could introduce it to the others. */
export function introductionsSection(
  { note, lines, complete }: Brief['introductions'],
  { marks, more }: SectionContext,
): Html {
  const standings: Readonly<Record<string, string>> = {
    MET: 'has met',
    THROUGH_OTHERS: 'could be introduced',
    NO_CHAIN_KNOWN: 'no chain known',
  }
  const rows = lines.map(({ organization, standing, chains, moreChains, sources }) => [
    organization.label,
    standings[standing] ?? standing,
    html`${chains.map(({ inWords }) => html`<div>${inWords}</div>`)}${moreChains > 0 ? `and ${moreChains} more` : ''}`,
    marks(sources),
  ])
  const table = briefTable(
    [
      ['Organization', 20],
      ['Standing', 15],
      ['By', 40],
      ['Sources', 25],
    ],
    rows,
  )
  return html`<h2>Introductions</h2>
    <p>To have met means that a source documents both at one event.</p>
    ${noteLine(note)} ${rows.length > 0 ? table : ''}
    ${leftOut(complete ? null : 'Not all', { address: more('introductions'), label: 'all introductions' })}`
}

/** What the graph lacks. */
export function gapsSection(
  { note, counts, lines, withoutCrime, complete }: Brief['gaps'],
  { marks, more }: SectionContext,
): Html {
  const found = counts.filter(({ named, suggested }) => named + suggested > 0)
  const words = found.map(({ kind, named, suggested }) => {
    const read = suggested > 0 ? ` (${suggested} by an editor’s reading)` : ''
    return `${gapKinds[kind] ?? kind}: ${named + suggested}${read}`
  })
  const table = briefTable(
    [
      ['What is missing', 75],
      ['Sources', 25],
    ],
    lines.map(({ inWords, sources }) => [inWords, marks(sources)]),
  )
  return html`<h2>Gaps</h2>
    <p>
      What the graph lacks, not what the world lacks.
      ${words.length > 0 ? `${words.join('; ')}.` : 'None found.'}${withoutCrime > 0 ? ` ${counted(withoutCrime, 'recommendation')} about no crime could not be looked at.` : ''}
    </p>
    ${noteLine(note)} ${lines.length > 0 ? table : ''}
    ${leftOut(complete ? null : 'Not all', { address: more('gaps'), label: 'all gaps' })}`
}
