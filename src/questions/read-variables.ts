import { getNullableType, isInputObjectType, isListType } from 'graphql'
import { PublicError } from '../errors.js'
import { nearestId } from '../findings/nearest-text.js'
import { readText, UnreadableText } from './read-text.js'
import { inText } from './in-text.js'
import type { Variable } from './variable.js'

/** Texts by name, several where a name was given more than once: the parameters of an address, the options of a command. */
export type GivenTexts = Readonly<Record<string, readonly string[]>>

/** How the place where the texts were given writes a variable, such as `--country` or `country=`. */
export type WriteName = (name: string) => string

/**
 * The values of a question's variables, read from texts by their types. An empty text is none. BAD_INPUT names everything that is
 * wrong: an unknown name with the nearest, a value with what is allowed, a variable that is missing.
 */
export function readVariables(
  variables: readonly Variable[],
  given: GivenTexts,
  written: WriteName,
): Record<string, unknown> {
  const filled = Object.fromEntries(
    Object.entries(given)
      .map(([name, texts]) => [name, texts.filter((text) => text.trim() !== '')] as const)
      .filter(([, texts]) => texts.length > 0),
  )
  const problems = [...unknownNames(variables, filled)]
  const values: Record<string, unknown> = {}
  for (const variable of variables) {
    const { texts, parts } = textsOf(variable, filled)
    try {
      const value = valueOf(variable, texts, parts)
      if (value !== undefined) values[variable.name] = value
      else if (variable.isRequired) problems.push(missing(variable, written))
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error
      problems.push(unreadable(variable, error, written))
    }
  }
  if (problems.length > 0) throw inOne(problems)
  return values
}

/** `where` and all `where.country` of a variable that has fields. */
function textsOf({ name, type }: Variable, given: GivenTexts) {
  const texts = given[name] ?? []
  if (!isInputObjectType(getNullableType(type))) return { texts, parts: {} }
  const within = Object.entries(given).filter(([each]) => each.startsWith(`${name}.`))
  return { texts, parts: Object.fromEntries(within.map(([each, found]) => [each.slice(name.length + 1), found])) }
}

function valueOf({ type }: Variable, texts: readonly string[], parts: GivenTexts): unknown {
  if (texts.length === 0 && Object.keys(parts).length === 0) return undefined
  const [text, second] = texts
  if (second !== undefined && !isListType(getNullableType(type)))
    throw new UnreadableText(second, 'one value: it is given twice')
  return readText(type, text === undefined ? [] : texts, parts)
}

interface Found {
  readonly message: string
  readonly details: Readonly<Record<string, unknown>>
}

function unknownNames(variables: readonly Variable[], given: GivenTexts): Found[] {
  const names = variables.map(({ name }) => name)
  const known = (found: string) =>
    variables.some(
      ({ name, type }) => name === found || (isInputObjectType(getNullableType(type)) && found.startsWith(`${name}.`)),
    )
  return Object.keys(given)
    .filter((found) => !known(found))
    .map((name) => {
      const found = name.slice(0, 100)
      const nearest = nearestId(
        found,
        names.map((id) => ({ id, texts: [id] })),
      )
      const allowed = names.length > 0 ? `allowed are ${names.join(', ')}` : 'this question has no variables'
      return {
        message: `Cannot use "${found}": ${nearest ? `did you mean "${nearest}"? ` : ''}${allowed}`,
        details: { found, allowed: names, ...(nearest ? { nearest } : {}) },
      }
    })
}

function missing({ name, description, example }: Variable, written: WriteName): Found {
  const shown = example === undefined ? '' : `, for example ${written(name)}${inText(example)}`
  const meaning = description ? ` (${description})` : ''
  return {
    message: `Cannot answer without ${name}${meaning}: give ${written(name)}...${shown}`,
    details: { variable: name, found: null, ...(example === undefined ? {} : { example }) },
  }
}

function unreadable(
  { name, description }: Variable,
  { found, expected, allowed }: UnreadableText,
  written: WriteName,
): Found {
  const shown = found.slice(0, 100)
  const nearest =
    allowed &&
    nearestId(
      shown,
      allowed.map((id) => ({ id, texts: [id] })),
    )
  const hint = nearest ? `did you mean "${nearest}"? ` : ''
  const meaning = description ? `; ${name}: ${description}` : ''
  return {
    message: `Cannot use ${written(name)}${shown}: ${hint}expected ${expected}${meaning}`,
    details: {
      variable: name,
      found: shown,
      expected,
      ...(allowed ? { allowed } : {}),
      ...(nearest ? { nearest } : {}),
    },
  }
}

function inOne(problems: readonly Found[]): PublicError {
  const [first] = problems
  if (first && problems.length === 1) return new PublicError('BAD_INPUT', first.message, { ...first.details })
  return new PublicError('BAD_INPUT', problems.map(({ message }) => message).join('\n'), {
    problems: problems.map(({ message, details }) => ({ message, ...details })),
  })
}
