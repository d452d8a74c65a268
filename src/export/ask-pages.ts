import { setTimeout as pause } from 'node:timers/promises'
import { PublicError } from '../errors.js'
import type { Answering } from '../schema/answer.js'
import { answeredError } from './answered-error.js'
import type { AskableQuestion } from './askable-question.js'
import type { AnswerPage } from './file-format.js'
import { nextOf, saysComplete } from './paging.js'

type Values = Readonly<Record<string, unknown>>

/** What answers: the same for the server and for the command line. */
export type Asking = Pick<Answering, 'answer'>

// Longer pages are hardly faster, and the database keeps memory for each line of a statement until its end: 500 lines took more
// than 180 MB. Shorter where the finding or the cost of an answer allows less.
const pageLines = 100

/** One answer to a question with these values; throws what its first error says. */
export async function askPage(
  { question, paging }: AskableQuestion,
  values: Values,
  answering: Asking,
): Promise<AnswerPage & { readonly extensions: Values }> {
  const {
    data,
    errors,
    extensions = {},
  } = await answering.answer({
    source: question.query,
    variables: values,
    question: question.slug,
  })
  const [error] = errors ?? []
  if (error) throw answeredError(error)
  if (!data) throw new Error(`${question.slug}: an answer without data and without an error`)
  const { dataVersion, mayBeCut } = extensions
  return {
    data,
    version: typeof dataVersion === 'number' ? dataVersion : null,
    isComplete: saysComplete(data) && mayBeCut === undefined,
    next: nextOf(data, paging),
    extensions,
  }
}

/** The first page of a file, and all of them: a question that has pages is followed to its end unless `first` is given. */
export async function askFile(
  askable: AskableQuestion,
  values: Values,
  answering: Asking,
): Promise<{ first: AnswerPage; pages: AsyncIterable<AnswerPage> }> {
  if (!askable.paging || 'first' in values) {
    const first = await askPage(askable, values, answering)
    return { first, pages: justOne(first) }
  }
  const { page, lines } = await firstPage(askable, values, answering)
  // Whatever follows is in the file too.
  const first = { ...page, isComplete: page.next !== null || page.isComplete }
  return { first, pages: following(first, askable, { ...values, first: lines }, answering) }
}

async function* justOne(page: AnswerPage): AsyncGenerator<AnswerPage> {
  yield page
}

/** The first page, as long as it may be: a refusal says how long that is. */
async function firstPage(askable: AskableQuestion, values: Values, answering: Asking) {
  let lines = pageLines
  for (;;) {
    try {
      return { page: await askPage(askable, { ...values, first: lines }, answering), lines }
    } catch (error) {
      const fewer = fewerLines(error, lines)
      if (fewer === undefined || fewer < 1 || fewer >= lines) throw error
      lines = fewer
    }
  }
}

function fewerLines(error: unknown, lines: number): number | undefined {
  if (!(error instanceof PublicError)) return undefined
  const { argument, found, max } = error.details
  if (typeof max !== 'number' || typeof found !== 'number') return undefined
  if (error.code === 'BAD_INPUT' && argument === 'first') return max
  return error.code === 'TOO_COSTLY' ? Math.floor((lines * max * 0.9) / found) : undefined
}

async function* following(
  first: AnswerPage,
  askable: AskableQuestion,
  values: Values,
  answering: Asking,
): AsyncGenerator<AnswerPage> {
  yield first
  let after = first.next
  while (after !== null) {
    const page = await askPatiently(askable, { ...values, after }, answering)
    if (page.version !== first.version) throw changedMeanwhile(first.version, page.version)
    if (page.next === after) throw new Error(`${askable.question.slug}: a page that follows itself`)
    after = page.next
    yield { ...page, isComplete: after !== null || page.isComplete }
  }
}

const attempts = 3

/** A long file must not end for one page that came too late: it is asked for again. Whether the data is the same is seen after. */
async function askPatiently(askable: AskableQuestion, values: Values, answering: Asking): Promise<AnswerPage> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askPage(askable, values, answering)
    } catch (error) {
      const pauseMs = passesIn(error)
      if (pauseMs === undefined || attempt === attempts) throw error
      await pause(pauseMs)
    }
  }
}

/** Milliseconds after which to ask again; undefined where that is no use. A file may be longer than what a client may ask for in a minute. */
function passesIn(error: unknown): number | undefined {
  if (!(error instanceof PublicError)) return undefined
  const { retryAfterSeconds } = error.details
  if (error.code === 'RATE_LIMITED') return 1_000 * (typeof retryAfterSeconds === 'number' ? retryAfterSeconds : 1)
  return error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT' ? 500 : undefined
}

function changedMeanwhile(version: number | null, now: number | null): PublicError {
  const message = `The data changed from version ${version} to ${now} while the file was written: it is not complete, ask again`
  return new PublicError('UNAVAILABLE', message, { version, now, retryAfterSeconds: 1 })
}
