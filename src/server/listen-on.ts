import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createServer, Server as TcpServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { PublicError } from '../errors.js'

/** Where to listen. */
export interface Address {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
}

// Whoever keeps a connection gets one more answer, and learns from it that it is the last.
const lastAnswersMs = 250
// What has not ended by then is cut off: a client that does not read its answer must not hold up the end.
const readWithinMs = 2_000
// An answer that is still being made has as long as its statements may take.
const answerWithinMs = 7_000

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
  const inWork = new Set<FastifyRequest>()
  app.addHook('preHandler', (request, _reply, done) => {
    inWork.add(request)
    done()
  })
  // Node waits for a busy connection after its answer, too, if the client keeps it.
  app.addHook('onSend', (request, reply, _payload, done) => {
    inWork.delete(request)
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
      const since = performance.now()
      await giveLastAnswers(app)
      const cut = setInterval(() => {
        const waited = performance.now() - since
        if (waited > (inWork.size > 0 ? answerWithinMs : readWithinMs)) app.server.closeAllConnections()
      }, 50)
      await app.close()
      clearInterval(cut)
    },
  }
}

/** Lets nobody in any more, and answers those who are there: a request on its way must not meet a closed connection. */
async function giveLastAnswers({ server }: FastifyInstance): Promise<void> {
  if (!server.listening) return
  const until = performance.now() + lastAnswersMs
  // The same of an HTTP server would close connections that are idle at this moment.
  TcpServer.prototype.close.call(server)
  while (performance.now() < until && (await connectionsOf(server)) > 0) await pause(10)
}

function connectionsOf(server: TcpServer): Promise<number> {
  return new Promise((done) => server.getConnections((error, count) => done(error ? 0 : count)))
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
