import { askPage, type Asking } from '../export/ask-pages.js'
import type { AskableQuestion } from '../export/askable-question.js'
import { endingsOf } from '../export/formats.js'
import type { AnswerPage } from '../export/file-format.js'
import { addressOf, textsOf } from '../questions/address.js'
import { readVariables, type GivenTexts } from '../questions/read-variables.js'
import { publicErrorIn } from './client-error.js'
import { html, type Html } from './html.js'
import { previewTable } from './preview-table.js'
import { questionForm } from './question-form.js'

/** A page to send. */
export interface ShownPage {
  readonly title: string
  readonly body: Html
  readonly status: number
}

/**
 * The page of a question: its variables to fill in, the first rows of its answer, and the addresses of the whole. Without
 * variables it shows the example. What is wrong with them stands above the form.
 */
export async function questionPage(askable: AskableQuestion, given: GivenTexts, answering: Asking): Promise<ShownPage> {
  const { question, variables } = askable
  const isExample = Object.keys(given).length === 0
  const asked = await answerTo(askable, isExample ? undefined : given, answering)
  const texts = 'values' in asked ? textsOf(variables, asked.values) : []
  const shownTexts =
    'values' in asked ? texts : Object.entries(given).map(([name, all]) => [name, all.join(',')] as const)
  const body = html`<main class="wide">
    <nav aria-label="Where you are">
      <ul>
        <li><a href="/q">Questions</a></li>
        <li><a href="/">UNTOC graph</a></li>
        <li><a href="/graphql?question=${question.slug}">Playground</a></li>
      </ul>
    </nav>
    <h1>${question.title}</h1>
    ${question.description ? html`<p>${question.description}</p>` : ''}
    ${'page' in asked ? '' : html`<p class="alert">${asked.message}</p>`} ${questionForm(askable, new Map(shownTexts))}
    ${'page' in asked ? answerPart(askable, asked.page, { texts, isExample }) : ''}
  </main>`
  return { title: `${question.title} · UNTOC graph`, body, status: 'page' in asked ? 200 : asked.status }
}

type Answered =
  | { readonly page: AnswerPage; readonly values: Readonly<Record<string, unknown>> }
  | { readonly message: string; readonly status: number }

async function answerTo(askable: AskableQuestion, given: GivenTexts | undefined, answering: Asking): Promise<Answered> {
  try {
    const values = given ? readVariables(askable.variables, given, (name) => `${name}=`) : askable.question.variables
    return { values, page: await askPage(askable, values, answering) }
  } catch (error) {
    const known = publicErrorIn(error)
    if (!known) throw error
    return { message: known.message, status: known.status }
  }
}

interface Asked {
  readonly texts: readonly (readonly [string, string])[]
  readonly isExample: boolean
}

function answerPart(askable: AskableQuestion, answer: AnswerPage, { texts, isExample }: Asked): Html {
  const { slug } = askable.question
  const links = endingsOf(askable).map(
    (ending) => html`<li><a href="${addressOf(slug, ending, texts)}">.${ending}</a></li>`,
  )
  const next = answer.next === null ? '' : addressOf(slug, undefined, [...withoutAfter(texts), ['after', answer.next]])
  return html`<h2>${isExample ? 'Answer to the example' : 'Answer'}</h2>
    <p>
      Data version <strong>${answer.version ?? 'none'}</strong>;
      ${answer.isComplete ? 'this answer is complete' : 'this is not the whole answer'}. The whole, with every source:
    </p>
    <nav aria-label="The answer as a file">
      <ul>
        ${links}
      </ul>
    </nav>
    ${previewTable(askable.table, answer.data)} ${next ? html`<p><a href="${next}" rel="next">Next page</a></p>` : ''}`
}

function withoutAfter(texts: Asked['texts']): Asked['texts'] {
  return texts.filter(([name]) => name !== 'after')
}
