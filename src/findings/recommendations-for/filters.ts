import type { IdFilter } from '../refuse-unknown-filters.js'

/** What narrows the recommendations of a country, by the name of its argument; null or absent for what does not. */
export type Filters = Partial<
  Readonly<Record<'instrument' | 'crime' | 'theme' | 'article' | 'madeBy' | 'forum', string | null | undefined>>
>

// A forum may be given in words: only what is written like an event's id is taken for one.
const eventId = /^[a-z0-9]+(-[a-z0-9]+)+$/

/** The filters that are ids, with the nouns that they may be of. */
export function filtersOf({ instrument, crime, theme, article, madeBy, forum }: Filters): IdFilter[] {
  return [
    { id: instrument, nouns: ['Instrument'] },
    { id: crime, nouns: ['Crime'] },
    { id: theme, nouns: ['Theme'] },
    { id: article, nouns: ['Article'] },
    { id: madeBy, nouns: ['Organization', 'Country', 'Group'] },
    { id: forum && eventId.test(forum) ? forum : null, nouns: ['Event'] },
  ]
}

/** The filters as the statement takes them: each id, or each forum, of a list must fit. */
export function parametersOf({ instrument, crime, theme, article, madeBy, forum }: Filters) {
  return {
    subjects: [instrument, crime, theme, article].flatMap((id) => id ?? []),
    makers: [madeBy].flatMap((id) => id ?? []),
    forums: [forum].flatMap((words) => words ?? []),
  }
}
