import { PublicError } from '../errors.js'
import type { AskableQuestion } from '../export/askable-question.js'
import { endingsOf } from '../export/formats.js'
import { nearestId } from '../findings/nearest-text.js'

/** The question and the format that a name such as `focal-points.csv` stands for; NOT_FOUND with what there is, and the nearest. */
export function findQuestion(
  file: string,
  askables: readonly AskableQuestion[],
): { readonly askable: AskableQuestion; readonly ending: string | undefined } {
  const [slug = '', ...endings] = file.slice(0, 200).split('.')
  const ending = endings.length > 0 ? endings.join('.') : undefined
  const askable = askables.find(({ question }) => question.slug === slug)
  if (!askable) throw noQuestion(slug, askables)
  if (ending === undefined) return { askable, ending }
  const allowed = endingsOf(askable)
  if (allowed.includes(ending)) return { askable, ending }
  const message = `Cannot give "${slug}" as .${ending}: it comes as ${allowed.map((each) => `.${each}`).join(', ')}`
  throw new PublicError('NOT_FOUND', message, { found: ending, allowed })
}

function noQuestion(slug: string, askables: readonly AskableQuestion[]): PublicError {
  const slugs = askables.map(({ question }) => question.slug)
  const found = slug.slice(0, 100)
  const nearest = nearestId(
    found,
    slugs.map((id) => ({ id, texts: [id] })),
  )
  const hint = nearest ? `did you mean "${nearest}"?` : '/q lists the questions'
  return new PublicError('NOT_FOUND', `Cannot find question "${found}": ${hint}`, {
    found,
    ...(nearest ? { nearest } : { allowed: slugs }),
  })
}
