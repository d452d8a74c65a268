import type { FastifyInstance } from 'fastify'
import { createServer } from 'node:net'
import { PublicError } from '../errors.js'

/** Where to listen. */
export interface Address {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
}

// What has not ended by then after a stop is cut off: a client that does not read its answer must not hold up the end.
const closeWithinMs = 2_000

/** A server that can listen; nothing is open before it does. */
export interface Server {
  /** Listens; port 0 takes a free one. BAD_SETTING when the port is taken or not allowed. Gives the address. */
  listen(address: Address): Promise<string>
  /** Address that it listens on; an empty string before. */
  readonly url: string
  /** Stops listening, finishes what runs, and ends. */
  close(): Promise<void>
}

/** Lets a built app listen, and close without waiting for clients that only keep a connection. */
export function listenOn(app: FastifyInstance): Server {
  let url = ''
  let closing = false
  // Node waits for a busy connection after its answer, too, if the client keeps it.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done()
  })
  return {
    get url() {
      return url
    },
    listen: async (address) => {
      url = await app.listen(address).catch((error: unknown) => {
        throw asPublicError(error, address)
      })
      return url
    },
    close: async () => {
      closing = true
      const late = setTimeout(() => app.server.closeAllConnections(), closeWithinMs)
      await app.close()
      clearTimeout(late)
    },
  }
}

/** Tries an address and lets go of it: BAD_SETTING when it cannot be listened on, before anything costly is started. */
export async function refuseTakenPort(address: Address): Promise<void> {
  const probe = createServer()
  await new Promise<void>((done, fail) => {
    probe.once('error', (error) => fail(asPublicError(error, address)))
    probe.listen(address.port, address.host, () => probe.close(() => done()))
  })
}

function asPublicError(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const details = { name: 'PORT', found: port }
  if (code === 'EADDRINUSE')
    return new PublicError(
      'BAD_SETTING',
      `Cannot listen on port ${port} of ${host}: it is taken; set PORT to another`,
      details,
      error,
    )
  if (code === 'EACCES')
    return new PublicError(
      'BAD_SETTING',
      `Cannot listen on port ${port}: not allowed for this user; set PORT to 1024 or above`,
      details,
      error,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new PublicError(
      'BAD_SETTING',
      `Cannot listen on ${host}: this machine has no such address; set HOST to 127.0.0.1 or 0.0.0.0`,
      { name: 'HOST', found: host },
      error,
    )
  }
  return error
}
