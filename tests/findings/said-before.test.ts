/** What an organization or a country has said, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `complete next undated note lines {
  kind date inWords event { id } said { noun id } about { noun id } sources { id locator verify }
}`

async function saidBefore(argumentsText: string) {
  const { data, errors } = await ask(`{ saidBefore(${argumentsText}) { ${fields} } }`)
  return { answer: data?.['saidBefore'] ?? errors, errors }
}

const report = (locator: string | null) => ({ id: 'report', locator, verify: null })
const verify = 'verify before quoting'

test('MUST say what an organization has said, by event in order of time, undated last, a topic by a reading marked', async () => {
  const { answer } = await saidBefore('organization: "office"')
  expect(answer).toEqual({
    complete: true,
    next: null,
    undated: 0,
    note: null,
    lines: [
      {
        kind: 'RECOMMENDATION',
        date: '2002-05-06',
        inWords:
          'Invented Office recommended (2002-05-06): Invented: accede to the Invented TIP Protocol [about Invented TIP]',
        event: null,
        said: { noun: 'Recommendation', id: 'R1' },
        about: [{ noun: 'Instrument', id: 'TIP' }],
        sources: [report('para. 1')],
      },
      {
        kind: 'RECOMMENDATION',
        date: '2015',
        inWords:
          "Invented Office recommended at Invented training (2015): Invented: protect these victims better [about Invented protection (an editor's reading); Invented trafficking]",
        event: { id: 'training' },
        said: { noun: 'Recommendation', id: 'R5' },
        about: [
          { noun: 'Theme', id: 'protection' },
          { noun: 'Crime', id: 'trafficking' },
        ],
        sources: [{ id: 'copy', locator: null, verify }, report('para. 5')],
      },
      {
        kind: 'RECOGNITION',
        date: '2019',
        inWords: 'Invented Office called a crime new or emerging (2019): Invented forgery',
        event: null,
        said: { noun: 'Recognition', id: 'forgery-by-office-2019' },
        about: [{ noun: 'Crime', id: 'forgery' }],
        sources: [report('para. 9')],
      },
      {
        kind: 'RECOMMENDATION',
        date: null,
        inWords:
          'Invented Office recommended (day unknown): Invented: watch invented smuggling [about Invented smuggling]',
        event: null,
        said: { noun: 'Recommendation', id: 'R7' },
        about: [{ noun: 'Crime', id: 'smuggling' }],
        sources: [{ id: 'copy', locator: null, verify }],
      },
    ],
  })
})

test('MUST tell a statement at an event, by role or topic, and keep it with what else was said there', async () => {
  const { answer } = await saidBefore('organization: "watch"')
  expect(answer).toMatchObject({
    lines: [
      { kind: 'RECOMMENDATION', said: { id: 'R4' }, event: { id: 'conference' } },
      {
        kind: 'STATEMENT',
        date: '2010-10',
        inWords: 'Invented Watch, speaker, spoke at Invented conference (2010-10) on Invented trafficking',
        said: { noun: 'Participation', id: 'watch-at-conference' },
        about: [{ id: 'trafficking' }],
        sources: [report(null)],
      },
    ],
  })
})

test('MUST tell what a country recommended and promised', async () => {
  expect((await saidBefore('country: "XAB"')).answer).toMatchObject({ lines: [{ said: { id: 'R2' } }] })
  expect((await saidBefore('country: "XAA"')).answer).toMatchObject({
    lines: [
      {
        kind: 'COMMITMENT',
        date: '2015-06',
        inWords:
          'Invented Avaria promised at Invented training (2015-06): Invented promise to open a shelter [about Invented: protect the victims of invented trafficking]',
        about: [{ noun: 'Recommendation', id: 'R4' }],
        sources: [report('para. 7')],
      },
    ],
  })
})

test('MUST take what may have been said since a day, and count what has no day', async () => {
  expect((await saidBefore('organization: "office", since: "2015-12"')).answer).toMatchObject({
    complete: false,
    next: null,
    undated: 1,
    lines: [{ said: { id: 'R5' } }, { said: { id: 'forgery-by-office-2019' } }],
  })
  expect((await saidBefore('organization: "office", since: "2021"')).answer).toMatchObject({
    complete: false,
    undated: 1,
    lines: [],
    note: 'Nothing known of Invented Office since 2021; of 1 more the day is not known',
  })
})

test('MUST go on where the page before ended', async () => {
  const { answer } = await saidBefore('organization: "office", first: 3')
  expect(answer).toMatchObject({ complete: false, lines: { length: 3 } })
  const next = Object(answer).next
  expect((await saidBefore(`organization: "office", first: 3, after: "${next}"`)).answer).toMatchObject({
    complete: true,
    next: null,
    lines: [{ said: { id: 'R7' } }],
  })
})

test('MUST say that nothing is known, rather than nothing', async () => {
  expect((await saidBefore('country: "XAC"')).answer).toEqual({
    complete: true,
    next: null,
    undated: 0,
    note: 'No source in the graph says what Invented Cloudland has said',
    lines: [],
  })
})

test.each([
  ['organization: "watsh"', 'NOT_FOUND', 'Cannot find organization "watsh": did you mean "watch"?'],
  [
    'organization: "watch", country: "XAA"',
    'BAD_INPUT',
    'Cannot tell who is meant: found both, allowed is exactly one of organization and country',
  ],
  [
    'first: 5',
    'BAD_INPUT',
    'Cannot tell who is meant: found neither, allowed is exactly one of organization and country',
  ],
  ['country: "XAA", first: 501', 'BAD_INPUT', 'Cannot use first: 501 is outside 1 to 500'],
  [
    'country: "XAA", since: "2018~"',
    'BAD_INPUT',
    'Cannot use since: found "2018~", allowed is a year, month or day such as 2020, 2020-05 or 2020-05-12',
  ],
  ['country: "XAA", after: "nonsense"', 'BAD_INPUT', 'Cannot use after: "nonsense" is not a cursor of an earlier page'],
])('MUST refuse %s', async (argumentsText, code, message) => {
  const { errors } = await saidBefore(argumentsText)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
})
