/** `dist/main.js` as `npm start` runs it, over a database of the test's, asked over HTTP. */
import { onTestFinished } from 'vitest'
import { freePort } from '../../src/local/free-port.js'
import { runMain, type RunningMain } from './run-main.js'
import { askAt, type Served } from './start-server.js'

/** A server in a process of its own. */
export interface MainServer extends Omit<Served, 'close'> {
  readonly main: RunningMain
}

/** Starts it, and waits until it listens; the test's end kills it at the latest. Clients have no budget. */
export async function startMain(uri: string, settings: Readonly<Record<string, string>> = {}): Promise<MainServer> {
  const port = await freePort()
  const main = runMain({
    NEO4J_URI: uri,
    NEO4J_PASSWORD: 'none',
    PORT: String(port),
    COST_PER_MINUTE: '0',
    LOG_LEVEL: 'fatal',
    ...settings,
  })
  onTestFinished(async () => void (await main.end('SIGKILL')))
  await main.until('Ctrl-C stops it')
  return { main, ...askAt(`http://127.0.0.1:${port}`) }
}
