import { getInTime } from './get-in-time.js'
import type { Served } from './start-server.js'

/** Asks for a page until it comes in time, so that what is asked next finds its statements planned. */
export async function warm(server: Pick<Served, 'get'>, path: string): Promise<void> {
  const response = await getInTime(server, path)
  await response.arrayBuffer()
}
