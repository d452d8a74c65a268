/** A page of the playground that remembers what a visitor must never meet. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** The page, and its faults so far: console errors and warnings, failed requests, requests to another host. */
export type WatchedPage = { page: Page; faults: string[]; close: () => Promise<void> }

/** Opens `path` of the server at `url` in a fresh profile, and waits until its editors are there. */
export async function openPage(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const faults = watch(page, new URL(url).host)
  await page.goto(new URL(path, url).href)
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('.result-window .monaco-editor').waitFor()
  return { page, faults, close: () => context.close() }
}

/** The operation editor's text as it stands on the screen. */
export function shownQuery(page: Page): Promise<string> {
  return shownText(page, '.graphiql-query-editor')
}

/** The variables editor's text as it stands on the screen. */
export function shownVariables(page: Page): Promise<string> {
  return shownText(page, '.graphiql-editor-tool')
}

/** The answer's text as it stands on the screen. */
export function shownAnswer(page: Page): Promise<string> {
  return shownText(page, '.result-window')
}

async function shownText(page: Page, part: string): Promise<string> {
  const text = await page.locator(`${part} .view-lines`).innerText()
  // The editor paints spaces that never break.
  return text.replaceAll('\u00a0', ' ')
}

function watch(page: Page, host: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const asked = new URL(request.url())
    if (!['data:', 'blob:'].includes(asked.protocol) && asked.host !== host) faults.push(`another host: ${asked.href}`)
  })
  return faults
}
