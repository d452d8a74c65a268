import type { AskableQuestion } from '../export/askable-question.js'
import { endingsOf } from '../export/formats.js'
import { addressOf, textsOf } from '../questions/address.js'
import { audienceHeadings, audiences } from '../questions/question.js'
import { html, type Html } from './html.js'

/** The page of `/q`: every question, its page, and its example in every form in which it comes. */
export function questionListPage(askables: readonly AskableQuestion[]): { title: string; body: Html } {
  const groups = audiences
    .map((who) => ({ who, asked: askables.filter(({ question }) => question.who === who) }))
    .filter(({ asked }) => asked.length > 0)
  const body = html`<main>
    <nav aria-label="Where you are">
      <ul>
        <li><a href="/">UNTOC graph</a></li>
        <li><a href="/graphql">Playground</a></li>
        <li><a href="/openapi.json">OpenAPI</a></li>
      </ul>
    </nav>
    <h1>Questions</h1>
    <p>
      Each has a page with a table, and comes as JSON, CSV and a workbook at an address of its own; the links here ask
      its example. Programs read this list as JSON.
    </p>
    ${groups.map(
      ({ who, asked }) =>
        html`<h2>${audienceHeadings[who]}</h2>
          <ul>
            ${asked.map(questionItem)}
          </ul>`,
    )}
  </main>`
  return { title: 'Questions · UNTOC graph', body }
}

function questionItem(askable: AskableQuestion): Html {
  const { slug, title } = askable.question
  const texts = textsOf(askable.variables, askable.question.variables)
  const files = endingsOf(askable).map(
    (ending) => html` <a class="quiet" href="${addressOf(slug, ending, texts)}">.${ending}</a>`,
  )
  return html`<li><a href="${addressOf(slug, undefined, texts)}">${title}</a>${files}</li>`
}
