/** Data sets that differ in every node, and readers that tell a mix of two. */
import { setTimeout as pause } from 'node:timers/promises'
import seedrandom from 'seedrandom'
import { z } from 'zod'
import type { Database } from '../../src/database/open-database.js'
import { contentHash, datasetState } from '../../src/ingest/dataset.js'
import { readStoredClaims } from '../../src/ingest/stored-claims.js'
import type { SeedRows } from './seed-folder.js'
import type { Served } from './start-server.js'

/** A data set of `count` themes that all say the same word, each worked on by an organization. */
export function saying(word: string, count: number): SeedRows {
  const numbers = Array.from({ length: count / 2 }, (_each, index) => String(index).padStart(6, '0'))
  return {
    theme: numbers.map((number) => ({ id: `theme-${number}`, name: word })),
    organization: numbers.map((number) => ({
      id: `body-${number}`,
      name: word,
      concernedWith: `theme-${number}`,
    })),
  }
}

const answerShape = z.object({
  first: z.array(z.object({ name: z.string() })),
  between: z.array(z.object({ name: z.string(), organizations: z.array(z.object({ name: z.string() })) })),
  last: z.array(z.object({ name: z.string() })),
})

const query = `{
  first: themes(limit: 100) { name }
  between: themes(limit: 50, offset: 100) { name organizations { name } }
  last: organizations(limit: 100, sort: [{ id: DESC }]) { name }
}`

/** For a server of readers in a loop, each of whom asks for more than one client may in a minute. */
export const askingALot = { limits: { costPerMinute: 0 } }

/** What readers saw together. */
export interface Seen {
  answers: number
  mixed: number
  unavailable: number
  /** What else went wrong: it should stay empty. */
  readonly strange: Set<string>
  /** What mixed answers said, by the version that they named. */
  readonly mixes: Map<string, number>
  /** Versions that answers named, and the words that they said. */
  readonly words: Map<unknown, Set<string>>
}

/** Nothing yet. */
export function nothingSeen(): Seen {
  return { answers: 0, mixed: 0, unavailable: 0, strange: new Set(), mixes: new Map(), words: new Map() }
}

/** Asks once, and tells whether all of the answer is of one data set. */
export async function readOnce({ ask }: Pick<Served, 'ask'>, seen: Seen): Promise<void> {
  const { status, data, errors, extensions } = await ask(query)
  const parsed = answerShape.safeParse(data)
  if (status === 503) {
    seen.unavailable++
    // As a client would: not at once again.
    await pause(50)
  } else if (errors || !parsed.success) seen.strange.add(`${status} ${errors?.[0]?.message ?? 'no data'}`)
  else {
    const { first, between, last } = parsed.data
    const words = new Set(
      [...first, ...between, ...between.flatMap((theme) => theme.organizations), ...last].map(({ name }) => name),
    )
    seen.answers++
    const version = extensions?.['dataVersion']
    // Before the first data set there is nothing, and nothing is no mix.
    if (words.size > 1 || (words.size === 0 && typeof version === 'number')) {
      const mix = `version ${String(version)}: ${[...words].join(', ') || 'nothing'}`
      seen.mixed++
      seen.mixes.set(mix, (seen.mixes.get(mix) ?? 0) + 1)
    }
    seen.words.set(version, new Set([...(seen.words.get(version) ?? []), ...words]))
  }
}

/** Random shares from 0 to 1, the same each time. */
export function shares(count: number, seed: number): number[] {
  const random = seedrandom(String(seed))
  return Array.from({ length: count }, () => random())
}

/** Which words all nodes say, and whether the data set's name is the one of what the graph holds. */
export async function standingWords(database: Database): Promise<{ words: string[]; isNamed: boolean }> {
  const words = await database.read<{ word: string }>(
    'MATCH (n:Theme|Organization) RETURN DISTINCT n.name AS word ORDER BY word',
  )
  const { dataset } = await datasetState(database)
  const hash = contentHash((await readStoredClaims(database)).map((claim) => claim.hash))
  return { words: words.map(({ word }) => word), isNamed: dataset?.hash === hash }
}

/** Several readers in a loop, until the work is done. */
export async function readDuring(
  server: Pick<Served, 'ask'>,
  readers: number,
  work: (soFar: Readonly<Seen>) => Promise<unknown>,
): Promise<Seen> {
  const seen = nothingSeen()
  const done = new AbortController()
  const read = async () => {
    while (!done.signal.aborted) await readOnce(server, seen)
  }
  const reading = Array.from({ length: readers }, read)
  try {
    await work(seen)
  } finally {
    done.abort()
    await Promise.all(reading)
  }
  return seen
}

/** One reader in a loop that adds to what was seen, until the work is done; gives what the work gives. */
export async function readDuringInto<Result>(
  seen: Seen,
  server: Pick<Served, 'ask'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const done = new AbortController()
  const working = work().finally(() => done.abort())
  while (!done.signal.aborted) await readOnce(server, seen)
  return working
}
