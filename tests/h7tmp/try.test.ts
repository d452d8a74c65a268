import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'vitest'
import { serve } from '../support/serve.js'
import { openBrowser } from '../browser/open-browser.js'
const root = resolve(import.meta.dirname, '../..')
test('try', async () => {
  const { get, url } = await serve(join(root, 'seed'), { log: { write: (line: string) => { if (line.includes('INTERNAL')) console.log(line.slice(0, 3000)) } } })
  await get('/brief/MEX'); await get('/brief/MEX')
  for (const p of ['/brief/MEX?crimes=trafficking-in-firearms,smuggling-of-migrants', '/brief/MXE', '/brief/Mexico', '/brief/AFG', '/brief/MEX?crimes=x', '/brief/MEX?a=1']) {
    const t = performance.now(); const r = await get(p); const text = await r.text()
    console.log(p, r.status, text.length, Math.round(performance.now() - t), r.status === 200 ? '' : text.slice(text.indexOf('<main')).replace(/\s+/g, ' ').slice(0, 500))
    if (r.status === 200) writeFileSync('/tmp/h7' + p.replace(/\?.*/, '') .replace('/brief/', '/brief-') + '.html', text)
  }
  const browser = await openBrowser()
  if (!browser) return
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } })
  await page.goto(url + '/brief/MEX?crimes=trafficking-in-firearms,smuggling-of-migrants')
  await page.screenshot({ path: '/tmp/h7/brief.png' })
  await page.pdf({ path: '/tmp/h7/brief.pdf', preferCSSPageSize: true })
  await browser.close()
})
