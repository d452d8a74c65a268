import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'
import { countsOf as counts, totalsOf } from '../support/totals.js'

const { totals, refusal } = totalsOf(await serve(tiny))

test('MUST count what fulfils all conditions, whose values are alternatives', async () => {
  const where = [
    { by: 'basedIn', is: ['XAA', 'XAB', 'XAD'] },
    { by: 'kind', is: ['NGO'] },
  ]
  expect(counts(await totals({ of: 'Organization', by: ['activeIn'], where }))).toEqual([
    ['XAA', 1, 1, 0],
    ['XAB', 1, 1, 0],
    ['XAC', 0, 0, 0],
    ['XAD', 0, 0, 0],
  ])
})

test('MUST count what passes a condition by a reading of an editor as a reading', async () => {
  const where = [{ by: 'worksOn', is: ['smuggling'] }]
  const answer = await totals({ of: 'Organization', by: ['basedIn'], where })
  expect(answer.total).toEqual({ count: 1, named: 0, suggested: 1 })
  expect(counts(answer)).toContainEqual(['XAB', 1, 0, 1])
})

test('MUST say why an answer is empty', async () => {
  const empty = await totals({ of: 'Organization', by: ['kind'], where: [{ by: 'basedIn', is: ['XAC'] }] })
  expect(empty.note).toBe('None of the 5 nodes of Organization in the graph fulfils the condition.')
  const nothing = await totals({ of: 'Declaration', by: ['country'] })
  expect(nothing.note).toMatch(/^The graph holds no Declaration at all/)
})

test('MUST refuse what the noun cannot be counted by, with what it can and the nearest', async () => {
  expect(await refusal({ of: 'Organization', by: ['worksom'] })).toMatchObject({
    message: expect.stringMatching(
      /^Cannot use by "worksom": Organization has no such field or relationship to count by: did you mean "worksOn"\? Allowed are kind, scope, tie, basedIn, worksOn, /,
    ),
    extensions: { code: 'BAD_INPUT', nearest: 'worksOn' },
  })
  expect(await refusal({ of: 'Organization', by: ['crime'] })).toMatchObject({ extensions: { nearest: 'worksOn' } })
  expect(await refusal({ of: 'Organization', by: ['kind', 'kind'] })).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
  })
  expect(await refusal({ of: 'Organisation', by: ['kind'] })).toMatchObject({
    message: expect.stringContaining('Did you mean the enum value "Organization"?'),
    extensions: { code: 'BAD_INPUT' },
  })
})

test('MUST refuse a condition on what is not there, with the nearest', async () => {
  const where = (by: string, ...is: string[]) => refusal({ of: 'Organization', by: ['kind'], where: [{ by, is }] })
  expect(await where('worksOn', 'traficking')).toMatchObject({
    message: 'Cannot find crime "traficking": did you mean "trafficking"?',
    extensions: { code: 'NOT_FOUND' },
  })
  expect(await where('kind', 'NGOS')).toMatchObject({
    message: expect.stringMatching(
      /^Cannot use kind "NGOS": it has no such value: did you mean "NGO"\? Allowed are NGO, ACADEMIA/,
    ),
    extensions: { code: 'BAD_INPUT' },
  })
  expect(await where('kind')).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'where.is' } })
})

test('MUST refuse a page that is none', async () => {
  expect(await refusal({ of: 'Organization', by: ['kind'], first: 0 })).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
  })
  expect(await refusal({ of: 'Organization', by: ['kind'], after: 'x' })).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
  })
  const next = Buffer.from('["nobody"]').toString('base64url')
  expect(await refusal({ of: 'Organization', by: ['kind'], after: next })).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
  })
})
