/** A browser for tests: the one that comes from npm, else an installed Chrome. */
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

// Made for small containers: one process dies with its first page, and the rest lets pages do what no visitor's browser does.
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content']

/** Starts a headless browser; null, with a line that says so, where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const attempts: [string, () => Promise<Browser>][] = [
    ['@sparticuz/chromium', openPackaged],
    ['an installed Chrome', () => chromium.launch({ channel: 'chrome' })],
  ]
  const reasons: string[] = []
  for (const [name, open] of attempts) {
    try {
      return await open()
    } catch (error) {
      reasons.push(`${name}: ${firstLine(error)}`)
    }
  }
  console.warn(
    `Skipped tests/browser: no browser starts here. ${reasons.join('; ')}. Install Google Chrome to run them.`,
  )
  return null
}

async function openPackaged(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('made for Linux on x64')
  const args = sparticuz.args.filter((argument) => !unwanted.includes(argument))
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, '--no-sandbox'] })
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
