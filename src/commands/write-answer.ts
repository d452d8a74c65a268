import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { PublicError } from '../errors.js'
import { askFile, askPage, type Asking } from '../export/ask-pages.js'
import type { AskableQuestion } from '../export/askable-question.js'
import type { AnswerPage } from '../export/file-format.js'
import { formatsOf, withAsked } from '../export/formats.js'
import { jsonOf } from '../export/json.js'
import type { AskContext, CommandContext } from './command-context.js'
import { printedTable } from './printed-table.js'

/** What is asked, and how the answer is wanted. */
export interface WantedAnswer {
  readonly askable: AskableQuestion
  readonly values: Readonly<Record<string, unknown>>
  readonly answering: Asking
  readonly format: string
  readonly out?: string | undefined
  readonly bom: boolean
}

type Pieces = AsyncIterable<string | Uint8Array>

/** Asks, and writes the answer as it comes: to a file that is there only when it is whole, or to where the command prints. */
export async function writeAnswer(wanted: WantedAnswer, context: CommandContext & AskContext): Promise<void> {
  if (wanted.format === 'xlsx' && !wanted.out && context.isTerminal) {
    throw new PublicError('BAD_INPUT', 'Cannot print a workbook on a terminal: give --out answer.xlsx')
  }
  const { first, pieces } = await answerOf(wanted, context)
  if (wanted.out) await writeFile(wanted.out, pieces)
  else if (!(await print(pieces, context))) return
  const { note } = context.report
  if (wanted.out) note(`Wrote ${wanted.out}, data version ${first.version ?? 'none'}`)
  if (!first.isComplete) note(howToGoOn(wanted, first))
}

async function answerOf(wanted: WantedAnswer, { width }: AskContext): Promise<{ first: AnswerPage; pieces: Pieces }> {
  const { askable, values, answering, format, bom } = wanted
  if (format === 'json') {
    const first = await askPage(askable, values, answering)
    return { first, pieces: justOne(`${JSON.stringify(jsonOf(askable, values, first), null, 2)}\n`) }
  }
  if (format === 'table') {
    const { first, pages } = await askFile(askable, values, answering)
    return { first, pieces: printedTable(askable.table, pages, width) }
  }
  const chosen = formatsOf(askable)[format]
  if (!chosen) throw new Error(`No format ${format}`)
  const { first, pages } = await askFile(askable, withAsked(chosen, askable, values), answering)
  return { first, pieces: chosen.write({ askable, values, first, pages }, { bom }) }
}

async function* justOne(text: string): AsyncGenerator<string> {
  yield text
}

/** False when nobody reads any more, as after `| head`. */
async function print(pieces: Pieces, { write }: AskContext): Promise<boolean> {
  for await (const piece of pieces) if (!(await write(piece))) return false
  return true
}

async function writeFile(file: string, pieces: Pieces): Promise<void> {
  const part = `${file}.part`
  try {
    await pipeline(pieces, createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw asPublicError(error, file)
  }
}

function asPublicError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder',
    EACCES: 'it may not be written',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  }
  const reason = reasons[String(code)]
  return reason ? new PublicError('BAD_INPUT', `Cannot write ${file}: ${reason}`, { found: file }, error) : error
}

function howToGoOn({ askable: { question } }: WantedAnswer, { next }: AnswerPage): string {
  if (next !== null)
    return `Not the whole answer: --after ${next} gives the next page; csv and xlsx without --first have all`
  return `Not the whole answer: a list of it was cut; give a higher --first or --limit, or narrower variables (untoc-graph ask ${question.slug} --help)`
}
