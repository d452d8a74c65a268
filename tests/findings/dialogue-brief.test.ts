/** The question `dialogue-brief`: each part has its own test; here is what they are together. */
import { expect, test } from 'vitest'
import { answerLines } from '../support/answer-lines.js'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'
import { getInTime } from '../support/get-in-time.js'

const { ask, get } = await serve(tiny)
await getInTime({ get }, '/brief/XAA')

const idOf = (object: Readonly<Record<string, { id: string }>>, key: string) => object[key]?.id
const linesOf = (data: unknown, part: string): Record<string, { id: string }>[] => Object(data)[part].lines

test('MUST bring the parts of a dialogue together, and number all their sources once', async () => {
  const { data, errors, extensions } = await ask('dialogue-brief', { country: 'XAA', crimes: ['trafficking'] })
  expect(errors).toBeUndefined()
  expect(linesOf(data, 'followUp').map((line) => [idOf(line, 'subject'), line['status']])).toEqual([
    ['XAA-training-1', 'OPEN'],
    ['R4', 'NO_STATUS_REPORTED'],
    ['R5', 'NO_STATUS_REPORTED'],
    ['R6', 'NO_STATUS_REPORTED'],
  ])
  expect(linesOf(data, 'meetings').map((line) => idOf(line, 'event'))).toEqual(['training', 'conference'])
  expect(linesOf(data, 'introductions').map((line) => [idOf(line, 'organization'), line['standing']])).toEqual([
    ['institute', 'MET'],
    ['watch', 'MET'],
    ['union', 'THROUGH_OTHERS'],
  ])
  const lines = answerLines(data)
  expect(lines.filter(({ sources }) => sources.length === 0)).toEqual([])
  const numbered = extensions?.['sources']
  expect(numbered).toMatchObject([
    { number: 1, id: 'table' },
    { number: 2, id: 'report' },
    { number: 3, id: 'copy', verify: 'verify before quoting' },
    { number: 4, id: 'news', verify: 'verify before quoting' },
  ])
})

test('MUST keep to the instruments and the day that it is asked for', async () => {
  const { data } = await ask('dialogue-brief', { country: 'XAA', instruments: ['FIREARMS'], asOf: '2012-12-31' })
  expect(linesOf(data, 'followUp').map((line) => idOf(line, 'subject'))).toEqual(['R2'])
  expect(linesOf(data, 'meetings').map((line) => idOf(line, 'event'))).toEqual(['conference'])
})

test('MUST say of each part why it is empty where nothing is known', async () => {
  const { data, errors } = await ask('dialogue-brief', { country: 'XAC' })
  expect(errors).toBeUndefined()
  const parts = ['reviewStatus', 'focalPointsOf', 'followUp', 'stakeholders', 'meetings', 'introductions']
  expect(parts.filter((part) => typeof Object(data)[part].note !== 'string')).toEqual([])
})

test.each([
  [{ country: 'XAZ' }, 'Cannot find country "XAZ": did you mean "XAA"?'],
  [{ country: 'XAA', crimes: ['traficking'] }, 'Cannot find crime "traficking": did you mean "trafficking"?'],
])('MUST refuse %o', async (variables, message) => {
  const { errors } = await ask('dialogue-brief', variables)
  expect(errors?.[0]?.message).toBe(message)
})
