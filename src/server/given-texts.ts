import { PublicError } from '../errors.js'
import type { AskableQuestion } from '../export/askable-question.js'
import { readVariables, type GivenTexts } from '../questions/read-variables.js'

/** What an address asks for. */
export interface Given {
  /** Values of the question's variables. */
  readonly values: Readonly<Record<string, unknown>>
  /** Whether a CSV is to begin with a byte order mark. */
  readonly bom: boolean
}

/** The parameters of an address by name, as texts. */
export function givenTexts(query: unknown): GivenTexts {
  if (typeof query !== 'object' || query === null) return {}
  return Object.fromEntries(
    Object.entries(query).map(([name, value]: [string, unknown]) => [
      name,
      (Array.isArray(value) ? value : [value]).map(String),
    ]),
  )
}

/** Reads the parameters of an address of an answer: the question's variables, and `bom` of a CSV. BAD_INPUT for any other. */
export function readGiven(askable: AskableQuestion, query: unknown, ending: string): Given {
  const { bom, ...texts } = givenTexts(query)
  if (bom === undefined) return { values: valuesOf(askable, texts), bom: false }
  if (!ending.endsWith('csv'))
    throw new PublicError('BAD_INPUT', `Cannot use "bom": it is for .csv only`, { found: 'bom' })
  const [text = ''] = bom
  if (text !== 'true' && text !== 'false') {
    const found = text.slice(0, 100)
    throw new PublicError('BAD_INPUT', `Cannot use bom=${found}: expected true or false`, {
      found,
      allowed: ['true', 'false'],
    })
  }
  return { values: valuesOf(askable, texts), bom: text === 'true' }
}

function valuesOf({ variables }: AskableQuestion, texts: GivenTexts): Record<string, unknown> {
  return readVariables(variables, texts, (name) => `${name}=`)
}
