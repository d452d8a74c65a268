import { createHash } from 'node:crypto'
import { Html, html } from './html.js'

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2939, #dde4ee); --quiet: light-dark(#4a5a70, #a9b6c8); --paper: light-dark(#fff, #1b2331);
  --band: light-dark(#f2f5f9, #141b27); --line: light-dark(#cfd8e3, #36435a); --accent: light-dark(#005f9e, #7cc4f8); --alert: light-dark(#9a2b12, #ffab94); }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif }
h1 { margin: 0 0 .5rem; font-size: 1.7rem; line-height: 1.2 }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.2rem }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; color: var(--quiet) }
p { max-width: 46rem; margin: .5rem 0 }
a { color: var(--accent) }
ul { margin: 0; padding: 0; list-style: none }
li { padding: .3rem 0 }
nav ul { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: 1.25rem }
nav a { display: block; padding: .45rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--band); text-decoration: none }
nav li { padding: 0 }
nav li:first-child a { border-color: var(--accent); background: var(--accent); color: var(--paper); font-weight: 600 }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .6rem; margin: 1rem 0 }
dl div { display: flex; flex-direction: column-reverse; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--band) }
dt { color: var(--quiet); font-size: .875rem }
dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums }
code { padding: .1em .3em; border-radius: .25rem; background: var(--band); font-size: .9em }
nav + h1 { margin-top: 1.25rem }
.table { overflow-x: auto; margin: 1rem 0; border: 1px solid var(--line); border-radius: .5rem }
table { border-collapse: collapse; font-size: .875rem }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; max-width: 24rem }
th { background: var(--band); white-space: nowrap }
td.short { white-space: nowrap }
td.number { text-align: end; font-variant-numeric: tabular-nums }
tr:last-child td { border-bottom: 0 }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem 1rem; align-items: start; margin: 1.25rem 0 }
label span { display: block; font-weight: 600; font-size: .875rem }
label small { display: block; color: var(--quiet); font-size: .8rem; line-height: 1.35 }
input, select { width: 100%; padding: .4rem .5rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--paper); color: var(--ink); font: inherit }
button { align-self: end; justify-self: start; padding: .45rem 1.2rem; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer }
.quiet { color: var(--quiet) }
.alert { padding: .75rem 1rem; border-inline-start: .25rem solid var(--alert); background: var(--band) }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem }
`

/** Hash of the one style sheet, for the page's content security policy. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

// In one piece: the hash is of every character between the tags.
const styleElement = new Html(`<style>${style}</style>`)

/** The sentence that every page says. */
export const notice = 'Designations follow UN usage and imply no opinion on status. Not an official UNODC product.'

/** A whole page without scripts. */
export function page({ title, body }: { title: string; body: Html }): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Who can talk to whom, about what, on the implementation of the UN Convention against Transnational Organized Crime."
        />
        <title>${title}</title>
        <link
          rel="icon"
          href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%23005f9e'/%3E%3Cpath d='M9 22 16 9l7 13z' fill='none' stroke='%23fff' stroke-width='2'/%3E%3Cg fill='%23fff'%3E%3Ccircle cx='16' cy='9' r='4'/%3E%3Ccircle cx='9' cy='22' r='4'/%3E%3Ccircle cx='23' cy='22' r='4'/%3E%3C/g%3E%3C/svg%3E"
        />
        ${styleElement}
      </head>
      <body>
        ${body}
        <footer>${notice}</footer>
      </body>
    </html> `.text
}
