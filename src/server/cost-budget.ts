import { RateLimiterMemory } from 'rate-limiter-flexible'
import { PublicError } from '../errors.js'
import type { AnswerNotes } from './request-log.js'

/** What is left to a client: cost units, and seconds until it has all of them again. */
export interface BudgetLeft {
  readonly limit: number
  readonly remaining: number
  readonly resetSeconds: number
}

/** Gives each client, by its address, so much estimated cost a minute. */
export interface CostBudget {
  /** Takes a cost from a client's budget and notes what is left; RATE_LIMITED when that is less, and nothing is taken then. */
  take(client: string, cost: number, notes: AnswerNotes): Promise<void>
}

const seconds = 60

/** Makes the budgets of all clients of this process; without limit when `perMinute` is 0. */
export function costBudget(perMinute: number): CostBudget {
  if (perMinute === 0) return { take: () => Promise.resolve() }
  const limiter = new RateLimiterMemory({ points: perMinute, duration: seconds })
  return {
    take: async (client, cost, notes) => {
      const before = await limiter.get(client)
      const remaining = before ? Math.max(0, before.remainingPoints) : perMinute
      const resetSeconds = before ? Math.max(1, Math.ceil(before.msBeforeNext / 1_000)) : seconds
      if (cost > remaining) {
        notes.budget = { limit: perMinute, remaining, resetSeconds }
        throw overBudget(cost, notes.budget)
      }
      const after = await limiter.consume(client, cost)
      notes.budget = {
        limit: perMinute,
        remaining: after.remainingPoints,
        resetSeconds: Math.ceil(after.msBeforeNext / 1_000),
      }
    },
  }
}

/** The headers that tell a client its budget: the RateLimit fields of draft-ietf-httpapi-ratelimit-headers. */
export function budgetHeaders({ limit, remaining, resetSeconds }: BudgetLeft): Record<string, string> {
  return {
    'ratelimit-policy': `"cost";q=${limit};w=${seconds}`,
    ratelimit: `"cost";r=${remaining};t=${resetSeconds}`,
  }
}

function overBudget(cost: number, { limit, remaining, resetSeconds }: BudgetLeft): PublicError {
  const message =
    `Cannot run this now: its estimated cost is ${cost}, and of the ${limit} that one client may ask for in a minute ${remaining} are left; ` +
    `try again in ${resetSeconds} s, or ask for less`
  return new PublicError('RATE_LIMITED', message, { found: cost, limit, remaining, retryAfterSeconds: resetSeconds })
}
