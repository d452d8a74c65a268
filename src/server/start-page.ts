import type { FastifyInstance } from 'fastify'
import type { Question } from '../questions/question.js'
import type { DataHeld } from './data-held.js'
import { html, type Html } from './html.js'
import { page, styleHash } from './page.js'
import { pagePolicy } from './page-policies.js'
import { questionList } from './question-list.js'
import { publicErrorIn } from './client-error.js'

/** What the page at `/` shows. */
export interface StartPageOptions {
  readonly readDataHeld: () => Promise<DataHeld>
  readonly questions: readonly Question[]
}

/** `/`: what this is, what data it holds, and where to go; also when the database is away or empty. */
export function addStartPage(app: FastifyInstance, { readDataHeld, questions }: StartPageOptions): void {
  app.get('/', { helmet: pagePolicy(styleHash) }, async (request, reply) => {
    const data = await readDataHeld().then(dataSection, (error: unknown) => {
      request.log.warn({ id: request.id, err: error }, 'the start page has no figures')
      return awaySection(error)
    })
    const body = html`<main>${introduction}${data}${questionList(questions)}${forPrograms}</main>`
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(page({ title: 'UNTOC graph', body }))
  })
}

const introduction = html`<h1>UNTOC graph</h1>
  <p>
    A GraphQL knowledge graph of who can talk to whom, about what, on the implementation of the UN Convention against
    Transnational Organized Crime and its three Protocols. It connects countries, their offices, organizations, crimes,
    events and recommendations, so that a dialogue can be prepared with those whom it concerns. Every fact names its
    source, what is unknown stays unknown, nothing is cut silently, and States are laid side by side, never ranked.
  </p>
  <nav aria-label="Where to go">
    <ul>
      <li><a href="/graphql">Open the playground</a></li>
      <li><a href="/q">Questions</a></li>
      <li><a href="/brief/MEX">A brief to print</a></li>
      <li><a href="/schema.graphql">Schema</a></li>
      <li><a href="/changelog">Changes of the schema</a></li>
      <li><a href="/ready">State of the service</a></li>
    </ul>
  </nav>`

const forPrograms = html`<h2>For programs</h2>
  <ul>
    <li>
      <a href="/graphql"><code>/graphql</code></a> takes operations by POST as JSON, or by GET as
      <code>?query=...</code>, from any origin; a browser sees the playground there
    </li>
    <li>
      <a href="/q"><code>/q</code></a> lists the questions; <code>/q/&lt;question&gt;.json</code>, <code>.csv</code> and
      <code>.xlsx</code> answer them, with variables behind the <code>?</code>;
      <a href="/openapi.json"><code>/openapi.json</code></a> describes each
    </li>
    <li>
      <a href="/questions.json"><code>/questions.json</code></a> has the questions above, with example variables
    </li>
    <li>
      <a href="/schema.graphql"><code>/schema.graphql</code></a> has the schema, every field described;
      <a href="/changelog"><code>/changelog</code></a> how it changed, what breaks clients first, and what will go
    </li>
    <li>
      <a href="/health"><code>/health</code></a> says that the process lives,
      <a href="/ready"><code>/ready</code></a> that it can answer
    </li>
  </ul>`

function dataSection({ about, dataHeld }: DataHeld): Html {
  if (about.dataVersion === null) {
    return html`<h2>What data it holds</h2>
      <p class="alert">
        None yet: the database has no data version. <code>npm run seed</code> writes the one of this project.
      </p>`
  }
  const asOf = dataHeld.asOf === null ? html`` : html`; the newest fact is as of <strong>${dataHeld.asOf}</strong>`
  const counts = dataHeld.nouns.map(
    ({ noun, count }) =>
      html`<div>
        <dt>${pluralOf(noun)}</dt>
        <dd>${count.toLocaleString('en')}</dd>
      </div>`,
  )
  return html`<h2>What data it holds</h2>
    <p>
      Data version <strong>${about.dataVersion}</strong>, written on
      <strong>${about.writtenOn ?? 'an unknown day'}</strong>${asOf}.
    </p>
    <dl>${counts}</dl>`
}

function awaySection(error: unknown): Html {
  const reason = publicErrorIn(error)?.message ?? 'The data cannot be read at the moment: try again in a moment'
  return html`<h2>What data it holds</h2>
    <p class="alert">${reason}. The playground opens, but questions get no answer until then.</p>`
}

/** A noun in the plural, in words: `TreatyAction` gives `Treaty actions`. */
function pluralOf(noun: string): string {
  const words = noun.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const plural = /[^aeiou]y$/.test(words) ? words.replace(/y$/, 'ies') : `${words}s`
  return plural.charAt(0).toUpperCase() + plural.slice(1)
}
