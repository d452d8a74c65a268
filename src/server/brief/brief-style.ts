import { createHash } from 'node:crypto'
import { Html } from '../html.js'

const widths = [8, 10, 12, 15, 20, 25, 30, 40, 50, 55, 60, 65, 70, 75, 80]

const style = `
:root { --ink: #1d2939; --quiet: #4a5a70; --line: #cfd8e3; --band: #f2f5f9; --accent: #005f9e; --alert: #9a2b12 }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1.25rem 3rem; background: #fff; color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; line-height: 1.2 }
h2 { margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--accent); font-size: 1.2rem }
h3 { margin: 1.25rem 0 .35rem; font-size: 1rem }
p { margin: .4rem 0 }
a { color: var(--accent) }
ul { margin: .3rem 0; padding-inline-start: 1.2rem }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9rem }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
th { background: var(--band); font-size: .8rem }
${widths.map((width) => `.w${width} { width: ${width}% }`).join('\n')}
.mark { display: inline-block; margin-inline-end: .45rem; font-variant-numeric: tabular-nums }
.mark a { text-decoration: none; font-weight: 600 }
.mark small { color: var(--quiet) }
abbr { text-decoration: none; color: var(--alert); font-weight: 700 }
.quiet, .left { color: var(--quiet) }
.left { font-size: .9rem }
.alert { padding: .6rem .9rem; border-inline-start: .25rem solid var(--alert); background: var(--band) }
.sources { padding-inline-start: 2.2rem; font-size: .85rem }
.sources li { margin: .25rem 0 }
.sources li:target { background: var(--band) }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1.25rem; padding: 0; list-style: none }
nav a { display: block; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--band); text-decoration: none }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem }
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; color: #4a5a70 } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35 }
  nav { display: none }
  a { color: inherit; text-decoration: none }
  h1 { font-size: 17pt }
  h2 { margin-top: 12pt; font-size: 12pt }
  h2, h3 { break-after: avoid }
  table { font-size: 8.5pt }
  thead { display: table-header-group }
  tr, li, .alert { break-inside: avoid }
  p { orphans: 3; widows: 3 }
  .sources { font-size: 8pt }
}
`

/** Hash of the style sheet of a brief, for its content security policy. */
export const briefStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

/** The style sheet: on a screen as on A4 paper, rows never cut by the end of a page. */
// In one piece: the hash is of every character between the tags.
export const briefStyle = new Html(`<style>${style}</style>`)
