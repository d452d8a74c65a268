import { html, type Html } from '../html.js'
import type { LineSource, NumberedSources } from './brief-shape.js'

/** Writes the marks of a line: the numbers of its sources, each with where in it and as of when. */
export type Marks = (sources: readonly LineSource[]) => Html

/** Makes what writes marks from the numbered sources of a brief. */
export function marksFor(numbered: NumberedSources): Marks {
  const numbers = new Map(numbered.map(({ id, number, verify }) => [id, { number, verify }]))
  return (sources) => {
    const byNumber = new Map<number, { verify: string | null; places: string[] }>()
    for (const { id, locator, asOf } of sources) {
      const { number = 0, verify = null } = numbers.get(id) ?? {}
      const known = byNumber.get(number) ?? { verify, places: [] }
      const place = [locator ?? '', asOf ? `as of ${asOf}` : ''].filter((part) => part !== '').join(', ')
      byNumber.set(number, { verify, places: place === '' ? known.places : [...known.places, place] })
    }
    const marks = [...byNumber].toSorted(([one], [other]) => one - other)
    return html`${marks.map(([number, mark]) => markOf(number, mark))}`
  }
}

function markOf(number: number, { verify, places }: { verify: string | null; places: readonly string[] }): Html {
  const where = places.length > 0 ? html` <small>${places.join('; ')}</small>` : ''
  return html`<span class="mark"
    ><a href="#source-${number}">${number}</a>${verify ? html`<abbr title="${verify}">*</abbr>` : ''}${where}</span
  >`
}

/** The sources at the end, by number; those to be verified say so. */
export function sourceList(numbered: NumberedSources): Html {
  return html`<ol class="sources">
    ${numbered.map(
      ({ number, title, url, kind, verify }) =>
        html`<li id="source-${number}" value="${number}">
          ${namesAddress(title, url) ? '' : title}${url ? html` <a href="${url}" rel="noreferrer">${url}</a>` : ''}
          <span class="quiet">(${kindInWords(kind)})</span>${verify ? html` <strong>* ${verify}</strong>` : ''}
        </li>`,
    )}
  </ol>`
}

/** Whether a title only repeats the address: that of a source whose own title was not read. */
function namesAddress(title: string, url: string | null): boolean {
  return url !== null && url.replace(/^https?:\/\/(www\.)?/, '').startsWith(title.replace(/…$/, ''))
}

function kindInWords(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    OFFICIAL: 'the depositary, the United Nations or a government',
    ORGANIZATION: 'an organization’s own page',
    PRESS: 'press',
    COPY: 'a copy on another site',
    DATASET: 'a data set',
    EDITOR: 'an editor’s list',
  }
  return words[kind] ?? kind.toLowerCase()
}
