/** Clients that hold a server up: they keep connections and say next to nothing. */
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** So many connections that send nothing, and as many that send a request, a byte a second; of these, whichever is given up comes again. */
export async function slowClients(url: string, count: number) {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let ended = false
  const open = () => {
    const socket = connect(Number(port), hostname)
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.resume()
    socket.once('close', () => {
      sockets.delete(socket)
      if (!ended && slow.delete(socket)) slow.add(open())
    })
    return socket
  }
  const slow = new Set<Socket>()
  const request =
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{'
  for (let each = 0; each < count; each += 1) {
    open()
    slow.add(open())
    if (each % 100 === 0) await pause(20)
  }
  let byte = 0
  const dripping = setInterval(() => {
    const next = request[byte++ % request.length] ?? ' '
    for (const socket of slow) socket.write(next)
  }, 1_000)
  return {
    open: () => sockets.size,
    end: () => {
      ended = true
      clearInterval(dripping)
      for (const socket of sockets) socket.destroy()
    },
  }
}
