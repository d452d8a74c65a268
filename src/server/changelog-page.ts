import type { SchemaChange, SchemaVersion } from '../schema/changelog.js'
import type { Deprecation } from '../schema/deprecations.js'
import { html, type Html } from './html.js'

/** How many changes of each kind there are. */
export interface ChangeCounts {
  readonly breaking: number
  readonly dangerous: number
  readonly safe: number
}

/** Counts changes by what they mean for clients. */
export function countsOf(changes: readonly SchemaChange[]): ChangeCounts {
  const count = (level: SchemaChange['level']) => changes.filter((change) => change.level === level).length
  return { breaking: count('BREAKING'), dangerous: count('DANGEROUS'), safe: count('SAFE') }
}

/** The page of `/changelog`: what will go, then each version of the public schema, newest first. */
export function changelogPage(
  versions: readonly SchemaVersion[],
  deprecations: readonly Deprecation[],
): { title: string; body: Html } {
  const body = html`<main>
    <nav aria-label="Where you are">
      <ul>
        <li><a href="/">UNTOC graph</a></li>
        <li><a href="/graphql">Playground</a></li>
        <li><a href="/schema.graphql">Schema</a></li>
      </ul>
    </nav>
    <h1>Changes of the schema</h1>
    <p>
      Breaking: a question that was right may be refused now. Dangerous: it may get an answer that its program did not
      expect. Safe: neither. Programs read this as JSON, and the schema as it is now at
      <a href="/schema.graphql"><code>/schema.graphql</code></a
      >.
    </p>
    <h2>Deprecated</h2>
    ${deprecated(deprecations)} ${versions.map(versionSection)}
  </main>`
  return { title: 'Changes of the schema · UNTOC graph', body }
}

function deprecated(deprecations: readonly Deprecation[]): Html {
  if (deprecations.length === 0)
    return html`<p>Nothing at the moment. What is deprecated stays for six months at least and names the day here.</p>`
  const items = deprecations.map(({ path, reason }) => html`<li><code>${path}</code> ${reason}</li>`)
  return html`<ul>
    ${items}
  </ul>`
}

function versionSection({ version, on, isFirst, changes }: SchemaVersion): Html {
  const { breaking, dangerous, safe } = countsOf(changes)
  const summary = isFirst
    ? 'The first version.'
    : `${breaking} breaking, ${dangerous} dangerous, ${safe} safe, against the version before.`
  return html`<h2 id="${version}">${on} <span class="quiet">(${version})</span></h2>
    <p>${summary}</p>
    ${changeList('Breaking', changes, 'BREAKING')} ${changeList('Dangerous', changes, 'DANGEROUS')}
    ${changeList('Safe', changes, 'SAFE')}`
}

/** What clients need not act on is folded away when it is long. */
function changeList(heading: string, changes: readonly SchemaChange[], level: SchemaChange['level']): Html {
  const items = changes
    .filter((change) => change.level === level)
    .map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)
  if (items.length === 0) return html``
  const list = html`<ul>
    ${items}
  </ul>`
  if (level !== 'SAFE' || items.length <= 10)
    return html`<h3>${heading}</h3>
      ${list}`
  return html`<details>
    <summary>${heading}: ${items.length} changes</summary>
    ${list}
  </details>`
}
