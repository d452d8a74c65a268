/** What a client is told of its own mistakes: the value found, what is allowed, the nearest that there is. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia', iso2: 'XA' },
    { id: 'XAB', name: 'Fabulia' },
  ],
  organization: [{ id: 'border-watch', name: 'Border Watch', shortName: 'BWATCH' }],
  crime: [{ id: 'arson', name: 'Arson', aliases: 'fire raising' }],
})

test.each([
  ['country', 'INVENTIA', 'Cannot find country "INVENTIA": did you mean "XAA"?'],
  ['country', 'XA', 'Cannot find country "XA": did you mean "XAA"?'],
  ['country', 'Fabulla', 'Cannot find country "Fabulla": did you mean "XAB"?'],
  ['country', 'QQQQ', 'Cannot find country "QQQQ": see countries for the ids'],
  ['organization', 'bwatch', 'Cannot find organization "bwatch": did you mean "border-watch"?'],
  ['organization', 'border', 'Cannot find organization "border": did you mean "border-watch"?'],
  ['crime', 'fire-raising', 'Cannot find crime "fire-raising": did you mean "arson"?'],
  ['treatyAction', 'XAA-UNTOC', 'Cannot find treaty action "XAA-UNTOC": see treatyActions for the ids'],
])('MUST refuse an unknown id of %s and suggest the nearest: %s', async (field, id, message) => {
  for (let time = 1; time <= 3; time += 1) {
    const { data, errors } = await ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })
    expect({ data, errors }).toMatchObject({
      data: { [field]: null },
      errors: [{ message, path: [field], extensions: { code: 'NOT_FOUND', found: id } }],
    })
  }
})

test('MUST answer the rest beside an unknown id', async () => {
  const { data } = await ask('{ lost: country(id: "XAZ") { id } found: country(id: "XAB") { id } }')
  expect(data).toEqual({ lost: null, found: { id: 'XAB' } })
})

test('MUST call an operation that does not parse or fit BAD_OPERATION, with the place', async () => {
  const answers = await Promise.all([
    ask('{ country(id: "XAA" '),
    ask('{ country(id: "XAA") { nmae } }'),
    ask('query A { about { name } } query B { about { name } }'),
  ])
  expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
    'BAD_OPERATION',
    'BAD_OPERATION',
    'BAD_OPERATION',
  ])
  expect(answers[1]?.errors?.[0]?.message).toBe('Cannot query field "nmae" on type "Country". Did you mean "name"?')
})

test('MUST call a wrong variable BAD_INPUT, under the name that the client gave it', async () => {
  const { errors } = await ask(
    'query ($who: ID!, $many: Int) { country(id: $who) { memberOf(limit: $many) { id } } }',
    { who: 'XAA', many: 'all' },
  )
  expect(errors?.map(({ message, extensions }) => ({ message, code: extensions['code'] }))).toEqual([
    {
      message: 'Variable "$many" got invalid value "all"; Int cannot represent non-integer value: "all"',
      code: 'BAD_INPUT',
    },
  ])
})

test('MUST call a date that is not EDTF BAD_INPUT and say what is allowed', async () => {
  const { errors } = await ask('query ($on: PartialDate) { events(where: { date: { eq: $on } }) { id } }', {
    on: 'last May',
  })
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('such as 2010, 2010-05, 2010-05-12, 2018~ or 2014/2016'),
    extensions: { code: 'BAD_INPUT', found: 'last May' },
  })
})
