/** Nouns, facets and values as a client names them: found, or refused with what is allowed and what is nearest. */
import { PublicError } from '../../errors.js'
import type { FindingContext } from '../context.js'
import type { CountableNoun, Facet } from '../expand/facet.js'
import { nearestId } from '../nearest-text.js'
import { notFound } from '../not-found.js'
import type { ValueColumn } from './columns.js'

/** The noun of a name, which the schema has checked already. */
export function chosenNoun({ nouns }: Pick<FindingContext, 'nouns'>, name: string): CountableNoun {
  const noun = nouns.get(name)
  if (noun) return noun
  throw refusal('of', name, { problem: 'there is no such noun', allowed: [...nouns.keys()] })
}

/** The facet of a name; BAD_INPUT, naming the argument, when the noun has none. */
export function chosenFacet(noun: CountableNoun, argument: string, name: string): Facet {
  const facet = noun.facets.find((each) => each.name === name)
  if (facet) return facet
  // A noun that a relationship leads to is as good a word for it as its name, when one suggests the right one.
  const texts = noun.facets.map((each) => ({
    id: each.name,
    texts: [each.name, ...(each.type === 'relationship' && each.targets.length === 1 ? each.targets : [])],
  }))
  throw refusal(argument, name, {
    problem: `${noun.name} has no such field or relationship to count by`,
    allowed: noun.facets.map((each) => each.name),
    nearest: nearestId(name.slice(0, 60), texts),
  })
}

/** The facets of names; BAD_INPUT when they are too few or too many, or one comes twice. */
export function chosenFacets(
  noun: CountableNoun,
  argument: string,
  { names, max }: { readonly names: readonly string[]; readonly max: number },
): Facet[] {
  if (names.length < 1 || names.length > max || new Set(names).size < names.length) {
    throw refusal(argument, names.slice(0, 10).join(', '), {
      problem: `expected 1 to ${max} different ones`,
      allowed: noun.facets.map((each) => each.name),
    })
  }
  return names.map((name) => chosenFacet(noun, argument, name))
}

/** The values of a facet with these ids; BAD_INPUT for a value that an enum has not, NOT_FOUND for an id that no node has. */
export async function chosenValues(
  { read }: Pick<FindingContext, 'read'>,
  facet: Facet,
  { values, ids }: { readonly values: readonly ValueColumn[]; readonly ids: readonly string[] },
): Promise<ValueColumn[]> {
  const byId = new Map(values.map((value) => [value.id, value]))
  const found: ValueColumn[] = []
  for (const id of new Set(ids)) {
    const value = byId.get(id)
    if (value) found.push(value)
    else throw await noValue(read, facet, id)
  }
  return found
}

async function noValue(read: FindingContext['read'], facet: Facet, id: string): Promise<PublicError> {
  if (facet.type === 'field') {
    const nearest = nearestId(
      id.slice(0, 60),
      facet.values.map((value) => ({ id: value, texts: [value] })),
    )
    return refusal(facet.name, id, { problem: 'it has no such value', allowed: facet.values, nearest })
  }
  const errors = await Promise.all(facet.targets.map((target) => notFound(read, target, id)))
  const [first] = errors
  return (
    errors.find(({ details }) => 'nearest' in details) ??
    first ??
    refusal(facet.name, id, { problem: 'no node has this id', allowed: [] })
  )
}

interface Refused {
  readonly problem: string
  readonly allowed: readonly string[]
  readonly nearest?: string | undefined
}

function refusal(argument: string, name: string, { problem, allowed, nearest }: Refused): PublicError {
  const found = name.slice(0, 100)
  const hint = nearest ? `: did you mean "${nearest}"?` : '.'
  const message = `Cannot use ${argument} "${found}": ${problem}${hint} Allowed are ${allowed.join(', ')}`
  return new PublicError('BAD_INPUT', message, { argument, found, allowed, ...(nearest ? { nearest } : {}) })
}
