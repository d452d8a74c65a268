/** The brief in a real browser: on a screen, on a telephone, and printed on A4. */
import { afterAll, describe, expect, inject, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'
import { getInTime } from '../support/get-in-time.js'
import { openBrowser } from './open-browser.js'

const browser = await openBrowser()

describe.skipIf(!browser)('brief', async () => {
  if (!browser) return
  const { url, get, close } = await serve(tiny)
  await getInTime({ get }, '/brief/XAA?crimes=trafficking')
  afterAll(async () => {
    await browser.close()
    await close()
  })

  test.each([1000, 390])('MUST fit a screen of %i pixels, without a fault in the console', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('requestfailed', (request) => faults.push(request.url()))
    await page.goto(`${url}/brief/XAA?crimes=trafficking`)
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(width)
    expect(faults).toEqual([])
    await page.locator('a[href="#source-2"]').first().click()
    expect(new URL(page.url()).hash).toBe('#source-2')
    const path = inject('screenshot')
    if (path && width === 1000) await page.screenshot({ path: path.replace(/(\.\w+)?$/, '-brief$1') })
    await context.close()
  })

  test('MUST print on A4, with whole rows, the head of each table on each page, and nothing cut at the side', async () => {
    const context = await browser.newContext({ viewport: { width: 680, height: 1000 } })
    const page = await context.newPage()
    await page.goto(`${url}/brief/XAA?crimes=trafficking`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(680)
    expect(await page.locator('nav').isVisible()).toBe(false)
    const styleOf = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)
    expect(await styleOf('tbody tr', 'break-inside')).toBe('avoid')
    expect(await styleOf('thead', 'display')).toBe('table-header-group')
    expect(await styleOf('h2', 'break-after')).toBe('avoid')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)]
    expect(boxes.length).toBeGreaterThan(0)
    for (const [, across, down] of boxes)
      expect([Math.round(Number(across)), Math.round(Number(down))]).toEqual([595, 842])
    await context.close()
  })
})
