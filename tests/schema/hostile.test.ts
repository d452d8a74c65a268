/** Hostile strings in every kind of place: a client's text reaches the database as a parameter only. The long tests send 100,000. */
import { expect, test } from 'vitest'
import { attemptsOn, hostileRequest, saidOf } from '../support/hostile-requests.js'
import { holding, watchedServer } from '../support/hostile-asking.js'
import { hostileStrings } from '../support/hostile-strings.js'

const { ask, fields, statements } = await watchedServer()

test('MUST keep hostile strings out of the text of every statement, and answer them without an error of its own', async () => {
  const attempts = attemptsOn(fields)
  const strings = hostileStrings('quick')
  const wrong: string[] = []
  let sent = 0
  // A step that shares no factor with their number would come by all of them.
  for (let n = 0; sent < 800; n += 1) {
    const attempt = attempts[(n * 41) % attempts.length]
    if (!attempt) throw new Error('nothing to try')
    const request = hostileRequest(attempt, { strings, way: n % 2 === 0 ? 'variables' : 'literals' })
    sent += request.strings
    const judged = await ask(request)
    if (judged.wrong.length > 0) wrong.push(`${saidOf(attempt)}: ${judged.wrong.join('; ')}`)
  }
  expect(wrong).toEqual([])
  expect(holding(statements)).toEqual([])
})
