import type { ConnectionError } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** Answers on the bare connection what is no HTTP request, or one whose address and headers are too long; then ends it. */
export function answerConnectionFault(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, message } = faultOf(error.code)
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'content-type: application/json; charset=utf-8',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function faultOf(code: string): { readonly status: number; readonly message: string } {
  if (code === 'HPE_HEADER_OVERFLOW')
    return {
      status: 431,
      message: 'Cannot take an address and headers of more than 16 KB: send a long operation by POST',
    }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, message: 'Cannot wait longer for this request: it did not arrive whole within 10 s' }
  return { status: 400, message: 'Cannot read this request: it is not HTTP/1.1' }
}
