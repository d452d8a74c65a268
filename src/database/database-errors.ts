import { PublicError } from '../errors.js'

/** Names a driver's failure for a client, without Cypher, host or path; what is not known stays as it is for the log. */
export function asPublicError(
  error: unknown,
  settings: { readonly queryTimeoutMs: number },
  timeoutMs = settings.queryTimeoutMs,
): unknown {
  if (error instanceof PublicError) return error
  const code = codeOf(error)
  if (code.includes('TransactionTimedOut') || code.includes('LockClient')) {
    return new PublicError(
      'TIMEOUT',
      `The question took longer than ${timeoutMs} ms: ask for less, or narrow it`,
      { timeoutMs },
      error,
    )
  }
  if (code.includes('Security')) {
    return new PublicError(
      'BAD_SETTING',
      'The database refused the name or the password: check NEO4J_USERNAME and NEO4J_PASSWORD',
      { code },
      error,
    )
  }
  if (code.includes('DatabaseNotFound')) {
    return new PublicError('BAD_SETTING', 'The server has no such database: check NEO4J_DATABASE', { code }, error)
  }
  // Of the pool of all transactions, of one transaction, or of the whole heap.
  if (code.includes('OutOfMemoryError')) {
    return new PublicError(
      'UNAVAILABLE',
      'The database ran out of memory for this transaction; nothing of it was kept',
      { code },
      error,
    )
  }
  if (/DatabaseError\.Transaction\.Transaction(Start|Commit|Log)/.test(code)) {
    return new PublicError(
      'UNAVAILABLE',
      'The database stopped after an error of its own, such as a full disk: make room and start it again. What it had taken whole stands',
      { code, retryAfterSeconds: 10 },
      error,
    )
  }
  return isAway(code) ? unreachable(error) : error
}

/** What a client is told of a database that is away, or that does not say a word. */
export function unreachable(cause?: unknown): PublicError {
  const message = 'The database cannot be reached: try again in a moment'
  return new PublicError('UNAVAILABLE', message, { retryAfterSeconds: 1 }, cause)
}

function isAway(code: string): boolean {
  return (
    ['ServiceUnavailable', 'SessionExpired', 'N/A', 'Neo.TransientError.General.DatabaseUnavailable'].includes(code) ||
    code.startsWith('ECONN')
  )
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
