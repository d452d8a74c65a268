import { foldName } from '../../country-names.js'
import type { PageFault, StatusPage } from './status-page.js'

/** An instrument of the graph as the depositary numbers and titles it. */
export interface Depositary {
  /** Id in the graph. */
  readonly id: string
  /** What stands for it in the ids of its articles, actions and declarations. */
  readonly key: string
  /** Number in the UN Treaty Collection. */
  readonly number: string
  /** How its title begins. */
  readonly title: string
  /** How many articles it has. */
  readonly articles: number
}

// `12 . a`, `XVIII 12. c` and the like, before a title.
const itsNumber = /^(?:(?:chapter )?[IVXLC]+[\s.]+)?\d+[\s.]*(?:[a-c]\b[\s.)]*)?/i

// The Protocols first: their titles hold the Convention's.
const instruments: readonly Depositary[] = [
  {
    id: 'TIP',
    key: 'TIP',
    number: 'XVIII-12-a',
    title: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons',
    articles: 20,
  },
  {
    id: 'SOM-PROTOCOL',
    key: 'SOM',
    number: 'XVIII-12-b',
    title: 'Protocol against the Smuggling of Migrants',
    articles: 25,
  },
  {
    id: 'FIREARMS',
    key: 'FIREARMS',
    number: 'XVIII-12-c',
    title: 'Protocol against the Illicit Manufacturing of and Trafficking in Firearms',
    articles: 21,
  },
  {
    id: 'UNTOC',
    key: 'UNTOC',
    number: 'XVIII-12',
    title: 'United Nations Convention against Transnational Organized Crime',
    articles: 41,
  },
]

/** The instrument that a page is of: by its number, else by its title, else by what the user says; a contradiction is a fault. */
export function whichInstrument(page: StatusPage, said: string | undefined): Depositary | PageFault {
  const allowed = instruments.map(({ id, number }) => `${id} (${number})`).join(', ')
  const fault = (found: string, message: string): PageFault => ({
    line: 0,
    found,
    allowed,
    message: `${message}: allowed are ${allowed}`,
  })
  const own = ofPage(page)
  if (own === 'other')
    return fault(page.number ?? '', `The file is of the treaty ${page.number ?? ''}, which the graph does not hold`)
  const named = said === undefined ? undefined : byName(said)
  if (said !== undefined && !named) return fault(said, `Cannot find the instrument "${said}"`)
  if (own && named && own.id !== named.id)
    return fault(own.number, `The file is of ${own.id} (${own.number}), but the option says ${named.id}`)
  return own ?? named ?? fault('', 'The file does not say which treaty it is of: say it with --instrument')
}

function ofPage({ number, above }: StatusPage): Depositary | 'other' | undefined {
  if (number) return instruments.find((each) => each.number.toLowerCase() === number.toLowerCase()) ?? 'other'
  // A title stands in a line of its own, after its number; a note may name other treaties.
  const lines = above.map(({ text }) => foldName(text.replace(itsNumber, '')))
  return instruments.find(({ title }) => lines.some((line) => line.startsWith(foldName(title))))
}

function byName(said: string): Depositary | undefined {
  const same = (one: string) => one.toLowerCase() === said.trim().toLowerCase()
  return instruments.find(
    ({ id, number, title }) => same(id) || same(number) || foldName(said).startsWith(foldName(title)),
  )
}

/** How many articles an instrument has, by what stands for it in ids. */
export function articleCount(key: string): number {
  return instruments.find((each) => each.key === key)?.articles ?? 0
}
