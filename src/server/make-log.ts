import pino, { type DestinationStream, type Logger } from 'pino'

/** How much is logged, and where to. */
export interface LogSettings {
  /** Least severe level that is logged, such as `info`; `silent` for none. */
  readonly level: string
  /** Whether a person reads along: lines for reading instead of JSON. */
  readonly terminal: boolean
  /** Where the lines go; standard output when undefined. */
  readonly stream?: DestinationStream | undefined
}

/** Makes a log of JSON lines, or of lines for reading on a terminal. */
export async function makeLog({ level, terminal, stream }: LogSettings): Promise<Logger> {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  if (!terminal)
    return pino(
      { ...options, formatters: { level: (label) => ({ level: label }) } },
      stream ?? pino.destination({ dest: 1, sync: true }),
    )
  // Only a terminal needs it, so only a terminal loads it.
  const { default: pretty } = await import('pino-pretty')
  return pino(
    options,
    pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ...(stream ? { destination: stream } : {}) }),
  )
}
