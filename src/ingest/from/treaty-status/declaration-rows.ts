import type { ClaimRow } from '../../claim.js'
import { claimRow } from '../claim-row.js'
import { cleanText } from '../clean-text.js'
import { findDeclarations, type StatedDeclaration } from './declarations.js'
import { claimCells, type PageFacts } from './page-facts.js'
import { readDay } from './read-action.js'
import type { StatusPage } from './status-page.js'
import { articleCount } from './which-instrument.js'

/** The declarations below the table as claims, in the words of the depositary, with the articles that they name. */
export function declarationRows(page: StatusPage, facts: PageFacts): { rows: ClaimRow[]; notes: readonly string[] } {
  const { declarations, notes } = findDeclarations(page.below, facts.names)
  const numbers = new Map<string, number>()
  const rows = declarations.map((declaration) => {
    const number = (numbers.get(declaration.country) ?? 0) + 1
    numbers.set(declaration.country, number)
    return declarationRow(declaration, number, facts)
  })
  return { rows, notes }
}

function declarationRow({ country, line, text }: StatedDeclaration, number: number, facts: PageFacts): ClaimRow {
  const { key, id } = facts.instrument
  return claimRow({
    noun: 'Declaration',
    id: `${country}-${key}-declaration-${number}`,
    file: facts.file,
    line,
    cells: {
      text: cleanText(text),
      date: dateIn(text),
      country,
      instrument: id,
      article: articlesIn(text, key).join(';'),
      ...claimCells(facts, 'Declarations and Reservations'),
    },
  })
}

/** The day of a declaration, only where it stands in a line of its own. */
function dateIn(text: string): string | undefined {
  const days = text.split('\n').flatMap((line) => readDay(line) ?? [])
  return days.length === 1 ? days[0] : undefined
}

/**
 * Articles that a text names: `article 35, paragraph 2` of the instrument itself, or `of the Convention` where that is
 * said of a Protocol. An article of anything else (a constitution, a code, another treaty) is none.
 */
export function articlesIn(text: string, key: string): string[] {
  const named = text.matchAll(
    /\barticle(?:\s+(\d{1,2})\b|s\s+(\d{1,2}(?:\s*(?:,|and|or)\s*\d{1,2}\b)*))(?=([^.;\n]*))/gi,
  )
  const found = [...named].flatMap(([, one, several = '', after = '']) => {
    const owner = ownerIn(after, key)
    const numbers = (one ?? several).match(/\d+/g) ?? []
    return numbers.flatMap((number) => (owner && isArticle(Number(number), owner) ? `${owner}-${Number(number)}` : []))
  })
  return [...new Set(found)]
}

/** What the article is of, by the words that follow its number; the instrument itself when they do not say. */
function ownerIn(after: string, key: string): string | undefined {
  const rest = after.replace(/^(?:[\s,()\d]|\b(?:sub-?paragraphs?|paragraphs?|and|to|[a-z])\b)+/i, '')
  const [, owner] =
    /^of\s+(?:the\s+|this\s+|its\s+)?(?:said\s+|present\s+|above-?mentioned\s+)?(\w+(?:\s+Nations\b)?)/.exec(rest) ?? []
  if (owner === undefined) return /^of\b/.test(rest) ? undefined : key
  if (owner === 'Protocol') return key === 'UNTOC' ? undefined : key
  return owner === 'Convention' || owner === 'United Nations' ? 'UNTOC' : undefined
}

function isArticle(number: number, owner: string): boolean {
  return number >= 1 && number <= articleCount(owner)
}
