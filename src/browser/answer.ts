/** What the response editor holds, in a few words. */

/** A one-line summary; `refused` when it holds errors. */
export type AnswerSummary = { summary: string; refused: boolean; isJson: boolean }

/** Reads an answer's text: its size, or its first error. */
export function readAnswer(text: string): AnswerSummary {
  if (!text) return { summary: 'No answer yet', refused: false, isJson: false }
  const message = firstError(text)
  if (message === undefined) return { summary: text, refused: true, isJson: false }
  if (message !== null) return { summary: message, refused: true, isJson: true }
  return { summary: `Answered: ${sizeOf(text)}`, refused: false, isJson: true }
}

/** The first error's message, null without errors, undefined when the text is not JSON. */
function firstError(text: string): string | null | undefined {
  try {
    const answer: { errors?: { message?: string }[] } | null = JSON.parse(text)
    return answer?.errors?.[0] ? (answer.errors[0].message ?? 'The API names an error without a message') : null
  } catch {
    return undefined
  }
}

function sizeOf(text: string): string {
  const lines = text.split('\n').length
  const bytes = new TextEncoder().encode(text).length
  const size = bytes < 1_024 ? `${bytes} bytes` : `${(bytes / 1_024).toFixed(1)} KB`
  return `${lines} ${lines === 1 ? 'line' : 'lines'}, ${size}`
}
