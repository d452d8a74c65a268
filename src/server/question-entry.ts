import type { AskableQuestion } from '../export/askable-question.js'
import { endingsOf } from '../export/formats.js'
import { addressOf, textsOf } from '../questions/address.js'
import { parametersOf } from '../questions/parameter.js'

/** A question as `/q` lists it for programs. */
export function questionEntry(askable: AskableQuestion) {
  const { slug, title, who, description, variables: example } = askable.question
  const texts = textsOf(askable.variables, example)
  return {
    slug,
    title,
    who,
    description,
    url: addressOf(slug, undefined),
    variables: parametersOf(askable.variables).map((parameter) => ({
      name: parameter.name,
      type: parameter.typeText,
      required: parameter.isRequired,
      default: parameter.byDefault ?? null,
      description: parameter.description,
      example: parameter.example ?? null,
      allowed: parameter.allowed ?? null,
    })),
    columns: askable.table.columns,
    examples: Object.fromEntries(endingsOf(askable).map((ending) => [ending, addressOf(slug, ending, texts)])),
  }
}
