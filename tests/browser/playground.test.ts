/** The playground in a real browser, on the built files and a real server. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { serve } from '../support/serve.js'
import { openBrowser } from './open-browser.js'
import { openPage, shownAnswer, shownQuery, shownVariables } from './watched-page.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to write a screenshot of an answered question; empty for none. */
    screenshot: string
  }
}

const browser = await openBrowser()

describe.skipIf(!browser)('playground', async () => {
  if (!browser) return
  const { url, close } = await serve({
    group: [{ id: 'm49-019', name: 'Americas', kind: 'REGION', membersKnown: 'SOME' }],
    country: [{ id: 'XAA', name: 'Inventia', kind: 'MEMBER_STATE', memberOf: 'm49-019' }],
    crime: [{ id: 'smuggling-of-migrants', name: 'Smuggling of migrants', kind: 'PROTOCOL' }],
    organization: [
      { id: 'border-watch', name: 'Border Watch', kind: 'NGO', activeIn: 'XAA', worksOn: 'smuggling-of-migrants' },
    ],
  })
  afterAll(async () => {
    await browser.close()
    await close()
  })

  test('MUST answer a question that is clicked, without a fault in the console and without another host', async () => {
    const { page, faults, close: leave } = await openPage(browser, url, '/graphql')
    await page.locator('[data-question=who-works-on]').click()
    await page.getByText(/^Answered: /).waitFor()
    // The editor draws what was answered a moment later.
    await expect.poll(() => shownAnswer(page)).toContain('"smuggling-of-migrants"')
    const answer = await downloadAnswer(page, 'who-works-on.json')
    expect(answer).toMatchObject({ data: { crime: { organizations: [{ id: 'border-watch', name: 'Border Watch' }] } } })
    await page.waitForURL(/\?question=who-works-on&variables=/)
    expect(await page.locator('[data-question=who-works-on]').getAttribute('aria-current')).toBe('true')
    const path = inject('screenshot')
    if (path) await takeScreenshot(page, path)
    expect(faults).toEqual([])
    await leave()
  })

  test('MUST show a first visit one question that is loaded but not run, and who asks which', async () => {
    const { page, faults, close: leave } = await openPage(browser, url, '/graphql')
    expect(await page.locator('.questions h3').allInnerTexts()).toEqual([
      'For an analyst preparing a dialogue',
      'For a dashboard',
      'For a researcher',
    ])
    expect(await page.locator('.question').first().getAttribute('aria-current')).toBe('true')
    expect(await page.locator('.answer-bar').innerText()).toContain('No answer yet')
    expect(await page.locator('.page-footer').innerText()).toContain('Not an official UNODC product.')
    expect(new URL(page.url()).search).toBe('')
    expect(faults).toEqual([])
    await leave()
  })

  test('MUST open a shared link as it was shared', async () => {
    const variables = encodeURIComponent('{"crime":"arson","group":"grulac"}')
    const {
      page,
      faults,
      close: leave,
    } = await openPage(browser, url, `/graphql?question=who-works-on&variables=${variables}`)
    expect(await shownQuery(page)).toContain('query WhoWorksOn')
    expect(await shownVariables(page)).toContain('"crime": "arson"')
    expect(faults).toEqual([])
    await leave()
  })

  test('MUST carry an edited operation in the address, a long one too', async () => {
    const {
      page,
      faults,
      close: leave,
    } = await openPage(browser, url, `/graphql?query=${encodeURIComponent('query Mine { __typename }')}`)
    await replaceQuery(page, 'query Edited { __typename }')
    await page.waitForURL(/\?query=query\+Edited/)
    const long = `query Long { ${Array.from({ length: 320 }, (_, index) => `name${index}: __typename`).join('\n')} }`
    await replaceQuery(page, long)
    await page.waitForURL(/#query=query\+Long/)
    const again = await openPage(browser, url, page.url())
    expect(await shownQuery(again.page)).toContain('query Long { name0: __typename')
    expect([...faults, ...again.faults]).toEqual([])
    await leave()
    await again.close()
  })

  test('MUST be usable with a keyboard on a narrow screen', async () => {
    const {
      page,
      faults,
      close: leave,
    } = await openPage(browser, url, '/graphql', { viewport: { width: 390, height: 844 } })
    await page.getByRole('searchbox', { name: 'Filter questions' }).focus()
    await page.keyboard.type('who works region')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(/^Answered: /).waitFor()
    expect(await page.locator('.question').count()).toBe(1)
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390)
    expect(faults).toEqual([])
    await leave()
  })

  test('MUST say what to do when the questions cannot be loaded, and load them on request', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/questions.json', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(new URL('/graphql?question=who-works-on', url).href)
    expect(await page.getByRole('alert').innerText()).toContain('/questions.json answered 503')
    await page.unroute('**/questions.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-question=who-works-on][aria-current=true]').waitFor()
    await context.close()
  })
})

async function downloadAnswer(page: Page, name: string): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(name)
  return JSON.parse(await readFile(await download.path(), 'utf8'))
}

async function takeScreenshot(page: Page, path: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.locator('.graphiql-plugin').evaluate((panel) => panel.scrollTo(0, 0))
  await page.screenshot({ path })
}

async function replaceQuery(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('ControlOrMeta+A')
  // Inserted as a whole, as a paste would: typed brackets would be closed by the editor.
  await page.keyboard.insertText(query)
}
