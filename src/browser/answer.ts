/** What an answer holds, in a few words. */

/** A one-line summary; `refused` when it holds errors; `isJson` when it can be saved. */
export type AnswerSummary = { summary: string; refused: boolean; isJson: boolean }

type Answer = { errors?: { message?: string }[]; extensions?: Record<string, unknown> }

/** Reads an answer's text: its size and whether it says more in its extensions, or its first error. */
export function readAnswer(text: string): AnswerSummary {
  if (!text) return { summary: 'No answer yet', refused: false, isJson: false }
  const answer = parseAnswer(text)
  if (!answer) return { summary: 'The answer is not JSON', refused: true, isJson: false }
  const [error] = answer.errors ?? []
  if (error)
    return { summary: error.message ?? 'The API names an error without a message', refused: true, isJson: true }
  // The API names there each list that may have been cut at its limit.
  const more = Object.keys(answer.extensions ?? {}).length > 0 ? '; read “extensions” at its end too' : ''
  return { summary: `Answered: ${sizeOf(text)}${more}`, refused: false, isJson: true }
}

function parseAnswer(text: string): Answer | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length
  return bytes < 1_024 ? `${bytes} bytes` : `${(bytes / 1_024).toFixed(1)} KB`
}
