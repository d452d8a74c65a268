/** Conditions that name a node of another noun and leave open in which role it is tied. */
import { PublicError } from '../../errors.js'
import type { FindingContext } from '../context.js'
import { chosenValues } from '../count/chosen-facet.js'
import { readFacet } from '../count/columns.js'
import { valueFilter } from '../count/link.js'
import { anyOf, type Condition } from '../count/where.js'
import type { CountableNoun, RelationshipFacet } from '../expand/facet.js'

/** A node that the counted ones must be tied to: its noun, its id, and the argument that gives it. */
export interface TiedTo {
  readonly argument: string
  readonly noun: string
  readonly id: string
}

/** The condition that a node's own rows name that other one; BAD_INPUT when rows of this noun cannot. */
export async function roleCondition(
  context: FindingContext,
  counted: { readonly noun: CountableNoun; readonly size: number },
  { argument, noun, id }: TiedTo,
): Promise<Condition> {
  const facets = rolesOf(counted.noun, noun)
  const [first] = facets
  if (!first) throw noRole(context, counted.noun, { argument, noun, id })
  const values = await Promise.all(
    facets.map(async (facet) => {
      const all = await readFacet(context, facet)
      return facet === first
        ? chosenValues(context, facet, { values: all, ids: [id] })
        : all.filter((value) => value.id === id)
    }),
  )
  const filters = facets.map((facet) => `{${valueFilter(facet, [id])}}`)
  return { facet: null, ids: [id], filter: `OR: [${filters.join(', ')}]`, levels: anyOf(counted.size, values.flat()) }
}

function rolesOf({ facets }: CountableNoun, target: string): RelationshipFacet[] {
  return facets.filter(
    (facet): facet is RelationshipFacet =>
      facet.type === 'relationship' &&
      facet.direction === 'OUT' &&
      facet.targets.length === 1 &&
      facet.targets[0] === target,
  )
}

function noRole({ nouns }: FindingContext, { name }: CountableNoun, { argument, noun, id }: TiedTo): PublicError {
  const allowed = [...nouns.values()].filter((each) => rolesOf(each, noun).length > 0).map((each) => each.name)
  const message = `Cannot use ${argument}: rows of ${name} name no ${noun}. It can be asked of ${allowed.join(', ')}`
  return new PublicError('BAD_INPUT', message, { argument, found: id.slice(0, 100), allowed })
}
