/** What stands where a database should: it accepts, and says nothing, from the beginning or from some moment on. */
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A place that can fall silent. */
export interface Mute {
  readonly uri: string
  readonly port: number
  /** From now on nothing passes, either way; connections stay open. */
  fallSilent(): void
  /** What was held back passes, and what comes. */
  speak(): void
  close(): Promise<void>
}

/** Accepts and never answers; on a port of one's choice, or a free one. */
export function blackHole(port = 0): Promise<Mute> {
  return listening(port, () => () => undefined)
}

/** Passes on what is said to and by the database at `uri`, while it speaks; on a port of one's choice, or a free one. */
export function mutedDatabase(uri: string, ownPort = 0): Promise<Mute> {
  const { hostname, port } = new URL(uri)
  return listening(ownPort, (client) => {
    const database = connect({ host: hostname, port: Number(port) })
    client.pipe(database).pipe(client)
    client.once('close', () => database.destroy())
    database.once('close', () => client.destroy())
    database.on('error', () => undefined)
    return (speaks) => {
      for (const socket of [client, database]) {
        if (speaks) socket.resume()
        else socket.pause()
      }
    }
  })
}

async function listening(port: number, take: (client: Socket) => (speaks: boolean) => void): Promise<Mute> {
  const open = new Map<Socket, (speaks: boolean) => void>()
  let speaks = true
  const server = createServer((client) => {
    client.on('error', () => undefined)
    const tell = take(client)
    open.set(client, tell)
    if (!speaks) tell(false)
    client.once('close', () => open.delete(client))
  })
  const bound = await boundPort(server, port)
  const say = (now: boolean) => {
    speaks = now
    for (const tell of open.values()) tell(now)
  }
  return {
    uri: `bolt://127.0.0.1:${bound}`,
    port: bound,
    fallSilent: () => say(false),
    speak: () => say(true),
    close: () => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      for (const client of open.keys()) client.destroy()
      return closed
    },
  }
}

function boundPort(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      done(typeof bound === 'object' && bound ? bound.port : port)
    })
  })
}
