import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** An encoding that a client may take an answer in. */
export type Encoding = 'br' | 'gzip'

/** An answer as it left: its bytes, and what the log says of it. */
export interface KeptAnswer {
  readonly body: Buffer
  readonly mediaType: string
  readonly etag: string
  readonly question: string | undefined
  readonly operation: string | undefined
  readonly cost: number | undefined
  /** The same bytes compressed, once somebody has asked for them. */
  readonly encoded: Map<Encoding, Buffer>
}

/** Answers that may leave once more while their data set stands: the key of each names it. */
export interface KeptAnswers {
  get(key: string): KeptAnswer | undefined
  keep(key: string, answer: Omit<KeptAnswer, 'etag' | 'encoded'>): void
}

// Below this, compressing takes longer than sending.
const worthCompressing = 1024

/** Keeps answers up to a number of bytes, the least recently asked go first; none with 0. */
export function keptAnswers(maxBytes: number): KeptAnswers {
  if (maxBytes === 0) return { get: () => undefined, keep: () => undefined }
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    // One answer must not drive out all others.
    maxEntrySize: Math.ceil(maxBytes / 4),
    // Each compressed form is smaller than the answer itself.
    sizeCalculation: ({ body }, key) => 3 * body.length + 2 * key.length + 500,
  })
  return {
    get: (key) => kept.get(key),
    keep: (key, answer) => void kept.set(key, { ...answer, etag: etagOf(key), encoded: new Map() }),
  }
}

/** The ETag of the answer with this key: the same question to the same data set has the same one, in every process. */
export function etagOf(key: string): string {
  return `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 27)}"`
}

/** The bytes of an answer in an encoding; undefined where it is sent as it is. */
export async function encodedAnswer(
  { body, encoded }: KeptAnswer,
  encoding: Encoding | null,
): Promise<Buffer | undefined> {
  if (encoding === null || body.length < worthCompressing) return undefined
  const known = encoded.get(encoding)
  if (known) return known
  const made = encoding === 'br' ? await brotli(body) : await promisify(gzip)(body)
  encoded.set(encoding, made)
  return made
}

function brotli(body: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
}
