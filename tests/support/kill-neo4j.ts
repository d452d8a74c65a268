/** Kills a Neo4j in the middle of a write, starts it again, and tells what a reader and the graph say then. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Database } from '../../src/database/open-database.js'
import { standingWords } from './mixed.js'
import type { ownNeo4j } from './own-neo4j.js'
import type { Served } from './start-server.js'
import { startWriter, type WriterOrder } from './writer-process.js'

/** What is written, and when the database is killed. */
export interface Killed {
  readonly order: WriterOrder
  /** What the graph says before. */
  readonly before: string
  /** Milliseconds after it began to write. */
  readonly after: number
}

/** Where all of it happens. */
export interface Place {
  readonly neo4j: Awaited<ReturnType<typeof ownNeo4j>>
  readonly server: Served
  readonly database: Database
}

/** What was found: the old data set or the new one, whole, or a half that the next run completed. */
export type Outcome = 'old' | 'new' | 'cut off, then completed'

/** The message of a reader's refusal while a half is there. */
export const cutOffMessage = /^The writing of a new data set was cut off: \d+% done; the next run completes it$/

/** Fails when what is found is none of the three. */
export async function killDuringWrite({ order, before, after }: Killed, place: Place): Promise<Outcome> {
  const { neo4j, server, database } = place
  const writer = startWriter(neo4j.uri)
  const last = writer.write(order)
  await writer.untilWritten(0)
  await pause(after)
  await neo4j.kill()
  const line = await last
  await writer.end()
  await neo4j.start()
  const message = await settledMessage(server)
  if (message === undefined) {
    const { words, isNamed } = await standingWords(database)
    expect(isNamed).toBe(true)
    expect([[before], [order.word]]).toContainEqual(words)
    // Whoever was told that it was written finds it.
    if (line.done !== undefined) expect(words).toEqual([order.word])
    return words[0] === before ? 'old' : 'new'
  }
  expect(message).toMatch(cutOffMessage)
  const again = startWriter(neo4j.uri)
  expect(await again.write(order)).toMatchObject({ done: expect.any(Number) })
  await again.end()
  expect(await standingWords(database)).toEqual({ words: [order.word], isNamed: true })
  return 'cut off, then completed'
}

/** Asks until the lock of the run that lost its database has ended; undefined when there is an answer. */
async function settledMessage(server: Served): Promise<string | undefined> {
  for (;;) {
    const { status, errors } = await server.ask('{ themes(limit: 1) { name } }')
    if (status === 200) return undefined
    // A database that has just started on a busy machine may be too slow for an answer: that is no mix either.
    expect([503, 504]).toContain(status)
    const message = errors?.[0]?.message ?? ''
    if (message.includes('cut off')) return message
    await pause(100)
  }
}
