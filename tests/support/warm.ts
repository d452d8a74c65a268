import type { Served } from './start-server.js'

/** Asks for a page until it comes in time: a database that has just started plans many new statements at once, and slowly. */
export async function warm({ get }: Pick<Served, 'get'>, path: string): Promise<void> {
  for (let attempt = 1; attempt <= 12; attempt += 1) {
    const response = await get(path)
    await response.arrayBuffer()
    if (![503, 504].includes(response.status)) return
  }
}
