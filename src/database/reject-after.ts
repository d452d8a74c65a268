import { PublicError } from '../errors.js'

/** A promise that fails with UNAVAILABLE after some time, unless its timer is cleared before. */
export function rejectAfter(milliseconds: number): { promise: Promise<never>; timer: NodeJS.Timeout } {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new PublicError('UNAVAILABLE', `The database did not answer within ${milliseconds} ms`, {
            milliseconds,
            retryAfterSeconds: 1,
          }),
        ),
      milliseconds,
    )
  })
  // It ends a wait; it must not hold up the end of the process.
  timer?.unref()
  if (!timer) throw new Error('setTimeout gave no timer')
  return { promise, timer }
}
