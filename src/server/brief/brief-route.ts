import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PublicError } from '../../errors.js'
import { askPage } from '../../export/ask-pages.js'
import type { AskableQuestion } from '../../export/askable-question.js'
import type { Answering } from '../../schema/answer.js'
import { publicErrorIn } from '../client-error.js'
import { givenTexts } from '../given-texts.js'
import { html } from '../html.js'
import { pagePolicy } from '../page-policies.js'
import { briefDocument, briefPage, searchOf, type BriefRequest } from './brief-page.js'
import { briefShape, numberedSourcesShape } from './brief-shape.js'
import { briefStyleHash } from './brief-style.js'

/** What `/brief` is made of. */
export interface BriefRouteOptions {
  readonly answering: Answering
  /** The question `dialogue-brief`. */
  readonly askable: AskableQuestion
}

const allowed = ['crimes', 'instruments', 'asOf', 'version']

/** `/brief/<iso3>`: the question `dialogue-brief` as a page to print; what is wrong with the address is said on a page too. */
export function addBriefRoute(app: FastifyInstance, { answering, askable }: BriefRouteOptions): void {
  app.get<{ Params: { country: string } }>(
    '/brief/:country',
    { helmet: pagePolicy(briefStyleHash) },
    async (request, reply) => {
      request.notes.question = askable.question.slug
      void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache')
      try {
        return await sendBrief(request, reply, { answering, askable })
      } catch (error) {
        const known = publicErrorIn(error)
        if (!known) throw error
        if (known.status === 503) void reply.header('retry-after', 1)
        return reply.code(known.status).send(refusal(known))
      }
    },
  )
}

async function sendBrief(
  request: FastifyRequest<{ Params: { country: string } }>,
  reply: FastifyReply,
  { answering, askable }: BriefRouteOptions,
): Promise<FastifyReply> {
  const asked = readRequest(request)
  const { country, crimes, instruments, asOf } = asked
  const { data, version, extensions } = await askPage(askable, { country, crimes, instruments, asOf }, answering)
  const page = briefPage(briefShape.parse(data), numberedSourcesShape.parse(extensions['sources']), asked)
  if (version !== null) void reply.header('x-data-version', version)
  return reply.send(page)
}

function readRequest(request: FastifyRequest<{ Params: { country: string } }>): BriefRequest {
  const given = givenTexts(request.query)
  const unknown = Object.keys(given).find((name) => !allowed.includes(name))
  if (unknown !== undefined) {
    const found = unknown.slice(0, 100)
    throw new PublicError('BAD_INPUT', `Cannot use "${found}": allowed are ${allowed.join(', ')}`, { found, allowed })
  }
  const country = request.params.country
  const crimes = listOf(given['crimes'])
  const instruments = listOf(given['instruments'])
  const asOf = given['asOf']?.[0] || new Date().toISOString().slice(0, 10)
  const linkVersion = versionOf(given['version']?.[0])
  const permalink = (version: number | null) => {
    const search = searchOf({ crimes, instruments, asOf, version: version === null ? '' : String(version) })
    return `${request.protocol}://${request.host}/brief/${encodeURIComponent(country)}?${search}`
  }
  return { country, crimes, instruments, asOf, linkVersion, permalink }
}

function listOf(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).flatMap((text) => text.split(',')).flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
}

function versionOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const found = text.slice(0, 100)
  throw new PublicError('BAD_INPUT', `Cannot use version=${found}: expected a whole number`, { found })
}

function refusal({ message, details, status }: PublicError): string {
  const { noun, nearest } = details
  const link =
    noun === 'Country' && typeof nearest === 'string'
      ? html`<p>Perhaps: <a href="/brief/${encodeURIComponent(nearest)}">/brief/${nearest}</a></p>`
      : ''
  return briefDocument(
    'No brief',
    html`<main>
      <h1>${status < 500 ? 'There is no brief at this address' : 'The brief cannot be made at the moment'}</h1>
      <p class="alert">${message}</p>
      ${link}
      <p>
        A brief is at <code>/brief/</code> and a country’s ISO 3166-1 alpha-3 code, such as
        <a href="/brief/MEX">/brief/MEX</a>; <a href="/q/countries">all countries</a>
      </p>
    </main>`,
  )
}
