import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLList,
} from 'graphql'
import { parse as parseYaml } from 'yaml'

/** A text that does not fit a type. */
export class UnreadableText extends Error {
  constructor(
    readonly found: string,
    /** What would fit, in words. */
    readonly expected: string,
    /** Every value that would, where they are few. */
    readonly allowed?: readonly string[],
  ) {
    super(`Found "${found}", expected ${expected}`)
  }
}

type Parts = Readonly<Record<string, readonly string[]>>

/**
 * The value of a type that texts stand for; throws UnreadableText. Of a list, each text is one value or several, parted by commas;
 * of a type with fields, an object such as `{ by: kind, is: [NGO] }` (JSON does as well), or a text for each field in `parts`.
 */
export function readText(type: GraphQLInputType, texts: readonly string[], parts: Parts = {}): unknown {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return listOf(nullable, texts)
  if (isInputObjectType(nullable)) return objectOf(nullable, texts, parts)
  return leafOf(nullable, (texts[0] ?? '').trim())
}

function listOf(type: GraphQLList<GraphQLInputType>, texts: readonly string[]): unknown[] {
  const item = getNullableType(type.ofType)
  if (isInputObjectType(item)) {
    return texts
      .flatMap((text) => parsed(text, item))
      .map((value: unknown) => valueOf(item, value, JSON.stringify(value)))
  }
  const each = texts.flatMap((text) => text.split(','))
  return each.filter((text) => text.trim() !== '').map((text) => readText(type.ofType, [text]))
}

function objectOf(type: GraphQLInputObjectType, [text]: readonly string[], parts: Parts): unknown {
  const fields = type.getFields()
  const names = Object.keys(fields)
  const value = text === undefined ? {} : valueOf(type, parsed(text, type), text)
  const read = Object.entries(parts).map(([name, found]) => {
    const field = fields[name]
    if (!field) throw new UnreadableText(name, `one of its fields: ${names.join(', ')}`, names)
    return [name, readText(field.type, found)]
  })
  return Object.assign({}, value, Object.fromEntries(read))
}

/** YAML, which JSON is as well. */
function parsed(text: string, type: GraphQLInputObjectType): unknown {
  try {
    return parseYaml(text)
  } catch {
    throw unfit(text, type)
  }
}

/** What was parsed, each plain value read by the type of its place. */
function valueOf(type: GraphQLInputType, value: unknown, text: string): unknown {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    return items.map((each) => valueOf(nullable.ofType, each, text))
  }
  if (!isInputObjectType(nullable)) return leafOf(nullable, String(value))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unfit(text, nullable)
  const fields = nullable.getFields()
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const field = fields[name]
      if (!field) throw unfit(text, nullable)
      return [name, valueOf(field.type, each, text)]
    }),
  )
}

function unfit(text: string, type: GraphQLInputObjectType): UnreadableText {
  const [first = '', ...others] = Object.keys(type.getFields())
  return new UnreadableText(
    text,
    `{ ${first}: ... }${others.length > 0 ? `, with ${[first, ...others].join(', ')}` : ''}`,
  )
}

function leafOf(type: GraphQLInputType, text: string): unknown {
  if (isEnumType(type)) {
    const allowed = type.getValues().map(({ name }) => name)
    if (allowed.includes(text)) return text
    throw new UnreadableText(text, `one of ${allowed.join(', ')}`, allowed)
  }
  if (!isScalarType(type)) throw new UnreadableText(text, 'a value')
  if (type.name === 'ID' || type.name === 'String') return text
  if (type.name === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true'
    throw new UnreadableText(text, 'true or false', ['true', 'false'])
  }
  if (type.name === 'Int' || type.name === 'Float') return numberOf(type.name, text)
  try {
    type.parseValue(text)
    return text
  } catch {
    throw new UnreadableText(text, expectedOf(type.name))
  }
}

function numberOf(type: 'Int' | 'Float', text: string): number {
  const found = Number(text)
  const fits = type === 'Int' ? /^[+-]?\d{1,10}$/.test(text) && Math.abs(found) < 2 ** 31 : /\d/.test(text)
  if (fits && Number.isFinite(found)) return found
  throw new UnreadableText(text, type === 'Int' ? 'a whole number' : 'a number')
}

function expectedOf(scalar: string): string {
  if (scalar === 'Date') return 'a day such as 2020-07-28'
  if (scalar === 'PartialDate') return 'a date such as 2020, 2020-07 or 2020-07-28'
  return `a ${scalar}`
}
