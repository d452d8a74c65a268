import { PublicError } from '../errors.js'
import { unreachable } from './database-errors.js'
import type { Database } from './open-database.js'

/** How a database that says nothing is told from one that is busy. */
export interface SilenceOptions {
  /** Whether somebody answers at its address; asked only while statements wait and nothing is heard. */
  readonly isThere: () => Promise<boolean>
}

// Time is counted in ticks of the event loop: a process that is busy itself hears nothing, and the database is not to blame.
const tickMs = 100
const askAfterTicks = 4
// With what a busy machine adds, a client is told of it within two seconds.
const silentAfterTicks = 13

/**
 * The same database, of which nobody waits for an answer that does not come. While statements wait and not one is answered,
 * its address is asked; when nothing answers there either, all that wait fail with UNAVAILABLE, and those that come fail at
 * once, until it is heard again. A slow question to a database that answers others, or its address, has all of its time.
 * Connections that went silent are given up: `open` makes new ones.
 */
export function failWhenSilent(open: () => Database, { isThere }: SilenceOptions): Database {
  let current = open()
  const onSilent = () => {
    const silent = current
    current = open()
    void silent.close().catch(() => undefined)
  }
  const { during, close } = listen({ isThere, onSilent })
  return {
    read: (...call) => during(() => current.read(...call)),
    run: (...call) => during(() => current.run(...call)),
    write: (work) => current.write(work),
    writeRepeatably: (work) => current.writeRepeatably(work),
    command: (...call) => current.command(...call),
    close: () => {
      close()
      return current.close()
    },
  }
}

interface ListenOptions extends SilenceOptions {
  readonly onSilent: () => void
}

/** Listens for answers: `during` gives what a statement gives, unless silence comes first. */
function listen({ isThere, onSilent }: ListenOptions) {
  const waiting = new Set<(error: PublicError) => void>()
  let quietTicks = 0
  let isSilent = false
  let isAsking = false
  const hear = () => {
    quietTicks = 0
    isSilent = false
  }
  const ask = async () => {
    isAsking = true
    if (await isThere().catch(() => false)) hear()
    isAsking = false
  }
  const tick = () => {
    if (waiting.size === 0 && !isSilent) quietTicks = 0
    else quietTicks++
    if (quietTicks >= askAfterTicks && !isAsking) void ask()
    if (quietTicks < silentAfterTicks || isSilent) return
    isSilent = true
    for (const giveUp of waiting) giveUp(unreachable())
    onSilent()
  }
  const ticking = setInterval(tick, tickMs)
  ticking.unref()
  const during = async <Result>(send: () => Promise<Result>): Promise<Result> => {
    if (isSilent) throw unreachable()
    try {
      const result = await orSilence(send, waiting)
      hear()
      return result
    } catch (error) {
      if (isAnswer(error)) hear()
      throw error
    }
  }
  return { during, close: () => clearInterval(ticking) }
}

/** What is sent gives, unless those that wait are told to give up. */
async function orSilence<Result>(
  send: () => Promise<Result>,
  waiting: Set<(error: PublicError) => void>,
): Promise<Result> {
  let giveUp: (error: PublicError) => void = () => undefined
  const silence = new Promise<never>((_resolve, reject) => void (giveUp = reject))
  waiting.add(giveUp)
  try {
    return await Promise.race([send(), silence])
  } finally {
    waiting.delete(giveUp)
  }
}

/** Whether the database itself said it; that it is away, or out of time, is said by this process. */
function isAnswer(error: unknown): boolean {
  return !(error instanceof PublicError && error.code === 'UNAVAILABLE')
}
