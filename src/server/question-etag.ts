import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answering } from '../schema/answer.js'
import { etagOf } from './kept-answers.js'

/** Answers 304, without asking the database, to who has the answer of this address from the data set that stands; says whether it did. */
export function isUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  { dataKey }: Pick<Answering, 'dataKey'>,
): boolean {
  const key = dataKey()
  const held = request.headers['if-none-match']
  if (key === undefined || held === undefined) return false
  const etag = etagOf(`${request.url}\n${key}`)
  if (!held.split(',').some((each) => each.trim() === etag)) return false
  request.notes.cache = 'hit'
  void reply.code(304).headers(headersOf(etag)).send()
  return true
}

/** Gives an answer the ETag of its address and data set, where that data set is known to stand. */
export function tellEtag(
  request: FastifyRequest,
  reply: FastifyReply,
  { dataKey, version }: Pick<Answering, 'dataKey'> & { readonly version: number | null },
): void {
  const key = dataKey()
  if (version === null || !key?.startsWith(`${version} `)) return
  void reply.headers(headersOf(etagOf(`${request.url}\n${key}`)))
}

function headersOf(etag: string) {
  return { etag, 'cache-control': 'public, no-cache' }
}
