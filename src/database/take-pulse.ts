import { connect as connectPlain, isIPv6, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

// The first bytes of every Bolt connection, with four versions to choose from: who speaks Bolt answers with four bytes.
const greeting = Buffer.from('6060b01700000405000004040000000400000003', 'hex')
const timeoutMs = 700

/** Whether somebody answers Bolt's greeting at an address, by a connection of its own that is gone afterwards. */
export function takePulse(uri: string): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri)
  const host = hostname.replace(/^\[|\]$/g, '')
  const where = { host, port: Number(port || 7687) }
  const isEncrypted = protocol.includes('+')
  const servername = isIPv6(host) ? '' : host
  const socket: Socket = isEncrypted ? connectTls({ ...where, servername }) : connectPlain(where)
  return new Promise<boolean>((done) => {
    const end = (isThere: boolean) => {
      clearTimeout(late)
      socket.destroy()
      done(isThere)
    }
    const late = setTimeout(() => end(false), timeoutMs)
    late.unref()
    socket.once(isEncrypted ? 'secureConnect' : 'connect', () => socket.write(greeting))
    socket.once('data', () => end(true))
    socket.once('close', () => end(false))
    // A certificate that cannot be trusted is an answer too; what is wrong with it, the driver says.
    socket.once('error', (error) => end('code' in error && !String(error.code).startsWith('E')))
  })
}
