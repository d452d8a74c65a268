import type { QueryResolvers } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import { cursorOf, readCursor } from '../cursor.js'
import { notFound } from '../not-found.js'
import { within } from '../within.js'
import { readDataChanges } from './read-data-changes.js'
import { readWorld } from './read-world.js'
import { readSince } from './since-when.js'

/**
 * Resolves `Query.changesSince`: NOT_FOUND for an unknown country; BAD_INPUT for a `since` that is neither a data version
 * reached so far nor a day, and for a `first` outside 1 to 500.
 */
export const changesSince: QueryResolvers['changesSince'] = async (_root, args, { read }) => {
  const first = within(1, 500, 'first', args.first)
  const [version = 0, id = '', world = ''] = readCursor(args.after, 3) ?? []
  const [country, since] = await Promise.all([countryOf(read, args.country), readSince(read, args.since)])
  const after = [Number(version), String(id)] as const
  const [inData, inWorld] = await Promise.all([
    readDataChanges(read, { since, country: country?.id ?? '', first, after }),
    since.day
      ? readWorld(read, { day: since.day, country, first, after: String(world) })
      : { lines: [], undated: 0, hasMore: false, place: '' },
  ])
  const complete = !inData.hasMore && !inWorld.hasMore
  return {
    inData: inData.lines,
    inWorld: inWorld.lines,
    worldSince: since.day,
    undated: inWorld.undated,
    note: args.after ? null : noteOf({ data: inData.lines.length, world: inWorld.lines.length, day: since.day }),
    complete,
    next: complete ? null : cursorOf([...inData.place, inWorld.place]),
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

async function countryOf(read: Read, id: string | null | undefined): Promise<Named | null> {
  if (!id) return null
  const [row] = await read<Named>('changes-since', { country: id })
  if (!row) throw await notFound(read, 'Country', id)
  return row
}

function noteOf({ data, world, day }: { data: number; world: number; day: string | null }): string | null {
  const notes = [
    data > 0 ? null : 'Nothing has changed in the data since then',
    day === null ? 'Data version 0 has no day: ask by a day to see what happened in the world' : null,
    day === null || world > 0 ? null : `Nothing is known to have happened in the world since ${day}`,
  ].filter((note) => note !== null)
  return notes.length > 0 ? notes.join('. ') : null
}
