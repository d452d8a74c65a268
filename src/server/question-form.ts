import type { AskableQuestion } from '../export/askable-question.js'
import { inText } from '../questions/in-text.js'
import { parametersOf, type Parameter } from '../questions/parameter.js'
import { html, type Html } from './html.js'

/** A form of a question's variables: it works without scripts, by its own address. */
export function questionForm({ question, variables }: AskableQuestion, texts: ReadonlyMap<string, string>): Html {
  const parameters = parametersOf(variables).filter(({ name }) => name !== 'after')
  if (parameters.length === 0) return html``
  return html`<form action="/q/${question.slug}" method="get">
    ${parameters.map((parameter) => fieldOf(parameter, texts.get(parameter.name) ?? ''))}
    <button type="submit">Ask</button>
  </form>`
}

function fieldOf(parameter: Parameter, text: string): Html {
  const { name, description, isRequired, byDefault } = parameter
  const notes = [description, inText(byDefault) ? `${inText(byDefault)} unless given` : null]
  const note = notes.filter((each) => each !== null).join('; ')
  return html`<label>
    <span>${name}${isRequired ? ' (needed)' : ''}</span>
    ${inputOf(parameter, text)} ${note ? html`<small>${note}</small>` : ''}
  </label>`
}

function inputOf({ name, allowed, isList, isRequired, example, typeText }: Parameter, text: string): Html {
  const choices = allowed ?? (/^Boolean!?$/.test(typeText) ? ['true', 'false'] : undefined)
  if (choices && !isList) {
    return html`<select name="${name}">
      <option value=""></option>
      ${choices.map((each) => (each === text ? html`<option selected>${each}</option>` : html`<option>${each}</option>`))}
    </select>`
  }
  const shown = example === undefined ? '' : inText(example)
  return isRequired
    ? html`<input name="${name}" value="${text}" placeholder="${shown}" required />`
    : html`<input name="${name}" value="${text}" placeholder="${shown}" />`
}
