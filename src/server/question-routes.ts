import type { FastifyInstance, FastifyReply, FastifyRequest, onSendAsyncHookHandler } from 'fastify'
import { Readable } from 'node:stream'
import { askFile, askPage, type Asking } from '../export/ask-pages.js'
import type { AskableQuestion } from '../export/askable-question.js'
import type { AnswerPage, FileFormat } from '../export/file-format.js'
import { notice } from '../export/file-format.js'
import { fileName } from '../export/file-name.js'
import { formatsOf, withAsked } from '../export/formats.js'
import { jsonMediaType, jsonOf } from '../export/json.js'
import { addressOf, textsOf } from '../questions/address.js'
import type { Answering } from '../schema/answer.js'
import type { CostBudget } from './cost-budget.js'
import { findQuestion } from './find-question.js'
import { givenTexts, readGiven, type Given } from './given-texts.js'
import { pagePolicy } from './page-policies.js'
import { page, styleHash } from './page.js'
import { prefersPage } from './prefers-page.js'
import { isUnchanged, tellEtag } from './question-etag.js'
import { questionEntry } from './question-entry.js'
import { questionListPage } from './question-list-page.js'
import { questionPage } from './question-page.js'

/** What answers below `/q`. */
export interface QuestionRoutesOptions {
  readonly answering: Asking & Pick<Answering, 'dataKey'>
  readonly askables: readonly AskableQuestion[]
  readonly budget: CostBudget
  readonly readDataVersion: () => Promise<number | null>
}

const html = 'text/html; charset=utf-8'

/** `/q`: the questions. `/q/<slug>`: one with a preview, for browsers. `/q/<slug>.<format>`: its answer as JSON or as a file. */
export function addQuestionRoutes(app: FastifyInstance, options: QuestionRoutesOptions): void {
  const { askables, readDataVersion } = options
  app.get('/q', async (request, reply) => {
    void reply.header('cache-control', 'no-cache').header('vary', 'accept')
    if (prefersPage(request)) {
      void reply.helmet(pagePolicy(styleHash))
      return reply.type(html).send(page(questionListPage(askables)))
    }
    const dataVersion = await readDataVersion().catch(() => null)
    return reply.send({ dataVersion, notice, questions: askables.map(questionEntry) })
  })
  const onSend: onSendAsyncHookHandler = async (request, reply, payload) => {
    const version = reply.getHeader('x-data-version')
    if (version !== undefined) tellEtag(request, reply, { ...options.answering, version: Number(version) })
    return payload
  }
  app.get<{ Params: { file: string } }>('/q/:file', { onSend }, async (request, reply) => {
    const { askable, ending } = findQuestion(request.params.file, askables)
    request.notes.question = askable.question.slug
    void reply.header('cache-control', 'no-cache')
    const answering = ofClient(request, options)
    if (ending === undefined) return sendPage(askable, request, reply, answering)
    const given = readGiven(askable, request.query, ending)
    if (isUnchanged(request, reply, options.answering)) return reply
    if (ending === 'json') return sendJson(askable, given, reply, answering)
    const format = formatsOf(askable)[ending]
    if (!format) throw new Error(`No format ${ending}`)
    return sendFile({ askable, given, format, ending }, request, reply, answering)
  })
}

/** The answering for one client: what it asks is taken from its budget. */
function ofClient({ notes }: FastifyRequest, { answering, budget }: QuestionRoutesOptions): Asking {
  const admit = (cost: number) => budget.take(notes.client ?? '', cost, notes)
  return { answer: (question) => answering.answer({ ...question, admit }) }
}

async function sendPage(
  askable: AskableQuestion,
  request: FastifyRequest,
  reply: FastifyReply,
  answering: Asking,
): Promise<FastifyReply> {
  void reply.header('vary', 'accept')
  if (!prefersPage(request)) return reply.send(questionEntry(askable))
  const shown = await questionPage(askable, givenTexts(request.query), answering)
  void reply.helmet(pagePolicy(styleHash, { forms: true }))
  return reply.code(shown.status).type(html).send(page(shown))
}

async function sendJson(
  askable: AskableQuestion,
  { values }: Given,
  reply: FastifyReply,
  answering: Asking,
): Promise<FastifyReply> {
  const answer = await askPage(askable, values, answering)
  tellAnswer(reply, answer)
  if (answer.next !== null) {
    const next = addressOf(askable.question.slug, 'json', textsOf(askable.variables, { ...values, after: answer.next }))
    void reply.header('link', `<${next}>; rel="next"`)
  }
  return reply.type(jsonMediaType).send(jsonOf(askable, values, answer))
}

interface Asked {
  readonly askable: AskableQuestion
  readonly given: Given
  readonly format: FileFormat
  readonly ending: string
}

async function sendFile(
  { askable, given: { values, bom }, format, ending }: Asked,
  request: FastifyRequest,
  reply: FastifyReply,
  answering: Asking,
): Promise<FastifyReply> {
  const { first, pages } = await askFile(askable, withAsked(format, askable, values), answering)
  tellAnswer(reply, first)
  const name = fileName(askable, values, { version: first.version, ending })
  void reply.header('content-disposition', `attachment; filename="${name}"`).type(format.mediaType)
  if (request.method === 'HEAD') return reply.send()
  const pieces = format.write({ askable, values, first, pages }, { bom })
  // An error once bytes have left breaks the connection: a file that is not whole must not look as if it were.
  return reply.send(Readable.from(pieces, { objectMode: false }))
}

function tellAnswer(reply: FastifyReply, { version, isComplete }: AnswerPage): void {
  if (version !== null) void reply.header('x-data-version', version)
  void reply.header('x-complete', String(isComplete)).header('x-notice', notice)
}
