/** A port of this machine that nobody listens on. */
import { connect, createServer } from 'node:net'

/** The wanted port when it is free, else one that the system chooses. */
export async function freePort(wanted = 0): Promise<number> {
  const port = await tryPort(wanted)
  return port ?? (await tryPort(0)) ?? freePort()
}

/** Whether something accepts connections on a port of this machine. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const done = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(1_000, () => done(false))
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address()
      const chosen = typeof address === 'object' && address ? address.port : undefined
      server.close(() => resolve(chosen))
    })
  })
}
