import type { Served } from './start-server.js'

/** Asks until an answer comes in time: a database that has just started plans many new statements at once, and slowly. */
export async function getInTime({ get }: Pick<Served, 'get'>, path: string): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await get(path)
    if (response.status < 500 || attempt === 12) return response
    await response.arrayBuffer()
  }
}
