import { getNamedType, getNullableType, isInputObjectType } from 'graphql'
import { inText } from './in-text.js'
import type { Variable } from './variable.js'

/** The address of a question's answer in a format, such as `/q/focal-points.csv?country=MEX`; without an ending, its page. */
export function addressOf(
  slug: string,
  ending: string | undefined,
  texts: readonly (readonly [name: string, text: string])[] = [],
): string {
  const search = texts
    .map(([name, text]) => `${encodeURIComponent(name)}=${plainer(encodeURIComponent(text))}`)
    .join('&')
  return `/q/${slug}${ending === undefined ? '' : `.${ending}`}${search ? `?${search}` : ''}`
}

/** Values of variables as the texts that stand for them in an address or a command. */
export function textsOf(
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
): [name: string, text: string][] {
  return variables.flatMap(({ name, type }): [string, string][] => {
    const value = values[name]
    if (value === undefined || value === null) return []
    // A free text may have commas in it: each is given apart.
    if (Array.isArray(value) && getNamedType(type).name === 'String') return value.map((each) => [name, inText(each)])
    if (!isInputObjectType(getNullableType(type)) || typeof value !== 'object') return [[name, inText(value)]]
    return Object.entries(value).map(([field, each]) => [`${name}.${field}`, inText(each)])
  })
}

/** Commas and colons may stand in a search as they are, and read better. */
function plainer(text: string): string {
  return text.replaceAll('%2C', ',').replaceAll('%3A', ':')
}
