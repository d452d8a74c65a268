import { audienceHeadings, audiences, type Question } from '../questions/question.js'
import { html, type Html } from './html.js'

/** The questions as links that open them in the playground, grouped by who asks. */
export function questionList(questions: readonly Question[]): Html {
  const groups = audiences.map((who) => ({ who, asked: questions.filter((question) => question.who === who) }))
  const shown = groups.filter(({ asked }) => asked.length > 0)
  return html`<h2 id="questions">Questions</h2>
    <p>
      Each opens in the playground with an example; change its variables there.
      <a href="/q">As tables and files</a> they come as well.
    </p>
    ${shown.map(
      ({ who, asked }) =>
        html`<h3>${audienceHeadings[who]}</h3>
          <ul>
            ${asked.map(questionItem)}
          </ul>`,
    )}`
}

function questionItem({ slug, title }: Question): Html {
  return html`<li><a href="/graphql?question=${encodeURIComponent(slug)}">${title}</a></li>`
}
