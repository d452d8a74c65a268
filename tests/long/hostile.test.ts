/** A hundred thousand hostile strings over all arguments and filters that the public schema has, and over all variables of questions. */
import pMap from 'p-map'
import { expect, test } from 'vitest'
import { attemptsOn, hostileRequest, saidOf, type Attempt } from '../support/hostile-requests.js'
import { holding, watchedServer } from '../support/hostile-asking.js'
import { hostileStrings } from '../support/hostile-strings.js'

const total = 100_000
const { ask, fields, judge, server, statements } = await watchedServer()
const attempts = attemptsOn(fields)
const strings = hostileStrings('long')
const sentTo = new Map<Attempt, number>()

test('MUST try every argument of every root field', () => {
  const tried = new Set(
    attempts.flatMap(({ field, places }) => places.map(({ argument }) => `${field.name}(${argument.name})`)),
  )
  const roots = fields.filter(({ name }) => !name.includes('.'))
  const all = roots.flatMap(({ name, places }) => places.map(({ argument }) => `${name}(${argument.name})`))
  expect(all.filter((each) => !tried.has(each))).toEqual([])
  expect(new Set(all).size).toBeGreaterThan(200)
})

test('MUST take the examples on which the hostile strings are tried', async () => {
  const roots = fields.filter(
    ({ name, places }) => !name.includes('.') && places.every(({ argument }) => argument.name !== 'id'),
  )
  const wrong: unknown[] = []
  for (const field of roots) {
    const args = Object.entries(field.needed).map(([name, value]) => `${name}: ${value}`)
    const { codes } = await ask({
      query: `{ ${field.ask('a', args.length > 0 ? `(${args.join(', ')})` : '')} }`,
      variables: {},
    })
    if (codes.length > 0) wrong.push([field.name, codes])
  }
  expect(wrong).toEqual([])
  expect(roots.length).toBeGreaterThan(50)
})

test(`MUST keep ${total} hostile strings out of every statement's text, and answer them without an error of its own`, async () => {
  const wrong: string[] = []
  const codes = new Map<string, number>()
  let sent = 0
  for (const way of ['variables', 'literals', 'variables'] as const) {
    const work = async (attempt: Attempt) => {
      const request = hostileRequest(attempt, { strings, way })
      sent += request.strings
      sentTo.set(attempt, (sentTo.get(attempt) ?? 0) + request.strings)
      const judged = await ask(request)
      for (const code of judged.codes) codes.set(code, (codes.get(code) ?? 0) + 1)
      if (judged.wrong.length > 0) wrong.push(`${saidOf(attempt)} by ${way}: ${judged.wrong.join('; ')}`)
    }
    await pMap(attempts, work, { concurrency: 4 })
  }
  console.log(
    `${sent} hostile strings in ${attempts.length} groups of places, ${statements.size} statement texts; errors: ${JSON.stringify(Object.fromEntries(codes))}`,
  )
  expect(sent).toBeGreaterThanOrEqual(total)
  expect(wrong).toEqual([])
  expect(holding(statements)).toEqual([])
  expect(Math.min(...attempts.map((attempt) => sentTo.get(attempt) ?? 0))).toBeGreaterThan(3)
}, 600_000)

test('MUST do the same for every variable of every question by its address', async () => {
  const { questions }: { questions: { slug: string; variables: { name: string }[] }[] } = JSON.parse(
    await (await server.get('/q', { headers: { accept: 'application/json' } })).text(),
  )
  const asked = questions.flatMap(({ slug, variables }) => variables.map(({ name }) => ({ slug, name })))
  expect(asked.length).toBeGreaterThan(100)
  const wrong: string[] = []
  const work = async ({ slug, name }: { slug: string; name: string }) => {
    for (let n = 0; n < 8; n += 1) {
      const text = (name === 'after' ? strings.nextCursor() : strings.next())
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .slice(0, 1_000)
      const judged = await judge(await server.get(`/q/${slug}.json?${name}=${encodeURIComponent(text)}`))
      if (judged.wrong.length > 0) wrong.push(`${slug} ${name}: ${judged.wrong.join('; ')}`)
    }
  }
  await pMap(asked, work, { concurrency: 4 })
  expect(wrong).toEqual([])
  expect(holding(statements)).toEqual([])
})
