/** Clients in a loop that note when they asked, what they were told, and how long it took. */
import { setTimeout as pause } from 'node:timers/promises'

/** One request. The status is 0 when there was no answer at all. */
export interface Timed {
  readonly begun: number
  readonly ms: number
  readonly status: number
}

/** Sends a request, reads all of its answer, and notes it. */
export async function timed(send: () => Promise<Response>): Promise<Timed> {
  const begun = performance.now()
  const status = await send().then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    () => 0,
  )
  return { begun, ms: performance.now() - begun, status }
}

/** Several clients in a loop, until the work is done; a client that is refused asks again after `restMs`. */
export async function timedDuring(
  send: (count: number) => Promise<Response>,
  { clients, restMs = 50 }: { readonly clients: number; readonly restMs?: number },
  work: (soFar: readonly Timed[]) => Promise<unknown>,
): Promise<readonly Timed[]> {
  const all: Timed[] = []
  const done = new AbortController()
  let count = 0
  const ask = async () => {
    while (!done.signal.aborted) {
      const one = await timed(() => send(count++))
      all.push(one)
      if (one.status !== 200) await pause(restMs)
    }
  }
  const asking = Array.from({ length: clients }, ask)
  try {
    await work(all)
  } finally {
    done.abort()
    await Promise.all(asking)
  }
  return all
}

/** The milliseconds that a share of the requests took at most: 0.5 for the median. */
export function percentile(all: readonly Timed[], share: number): number {
  const sorted = all.map(({ ms }) => ms).toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** How many of each status. */
export function byStatus(all: readonly Timed[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of all) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** The longest of these, in whole milliseconds; 0 of none. */
export function longest(all: readonly Timed[]): number {
  return Math.round(Math.max(0, ...all.map(({ ms }) => ms)))
}
