import type { QueryResolvers } from '../../generated/resolvers.js'
import { membersOf } from '../../networks/communities.js'
import type { Read } from '../context.js'
import { leftOutOf, noteOn } from '../left-out.js'
import { networkFrom, nextPlaces, placesOf } from '../network-pages.js'
import { readShareSources } from '../pairs.js'
import { readProjection, type Projected } from '../read-projection.js'
import { readRefs } from '../read-refs.js'
import { within } from '../within.js'
import { groupsById, heldBy } from './held-by.js'

// Members of a group that are listed.
const mostMembers = 500

/** Resolves `Query.communities`: BAD_INPUT for a number out of range or a foreign cursor. */
export const communities: QueryResolvers['communities'] = async (_root, args, context) => {
  const first = within(1, 100, 'first', args.first)
  const places = placesOf(args.after)
  const projected = await readProjection(context, args.projection, args.basis)
  const { value: found } = await context.keep(
    `communities ${projected.name} ${projected.bases.join()}`,
    () => context.measure('communities', projected.oneMode),
    ({ node }) => 8 * node.length,
  )
  const groups = [...membersOf(found)]
  const groupOf = groupsById(projected, found)
  const page = groups.slice(places.line, places.line + first)
  const [lines, network, leftOut] = await Promise.all([
    linesOf(context.read, projected, page),
    args.network
      ? networkFrom(context.read, projected, places, (id) => ({ community: groupOf.get(id) ?? null }))
      : null,
    leftOutOf(context.read, projected),
  ])
  const relationshipCount = projected.oneMode.from.length
  const relationships = args.network ? relationshipCount : 0
  const next = nextPlaces(places, { first, lines: groups.length, relationships })
  const isWhole = page.every(([, members]) => members.length <= mostMembers)
  return {
    communities: lines,
    communityCount: groups.length,
    modularity: found.modularity,
    nodeCount: found.node.length,
    relationshipCount,
    apart: projected.twoMode.nodes.length - found.node.length,
    leftOut,
    network,
    note: noteOn(projected, relationshipCount, leftOut),
    complete: next === null && leftOut.length === 0 && isWhole,
    next,
  }
}

async function linesOf(read: Read, projected: Projected, page: readonly [number, readonly number[]][]) {
  const groups = page.map(([number, members]) => ({
    number,
    ids: members.map((member) => projected.twoMode.nodes[member] ?? ''),
    held: heldBy(projected, members),
  }))
  const [refOf, sourcesOf] = await Promise.all([
    readRefs(
      read,
      groups.flatMap(({ ids, held }) => [...ids, ...held.map(({ shared }) => shared)]),
    ),
    readShareSources(
      read,
      projected,
      groups.flatMap(({ held }) => held.flatMap(({ shared, members }) => members.map((node) => ({ node, shared })))),
    ),
  ])
  return groups.map(({ number, ids, held }) => ({
    number,
    size: ids.length,
    members: ids.map(refOf).toSorted(byName).slice(0, mostMembers),
    heldBy: held.map(({ shared, members, named }) => ({
      shared: refOf(shared),
      count: members.length,
      named,
      suggested: members.length - named,
    })),
    sources: sourcesOf(
      held.flatMap(({ members }) => members),
      held.map(({ shared }) => shared),
    ),
  }))
}

function byName(one: { label: string | null; id: string }, other: { label: string | null; id: string }): number {
  return (one.label ?? one.id).localeCompare(other.label ?? other.id, 'en') || (one.id < other.id ? -1 : 1)
}
