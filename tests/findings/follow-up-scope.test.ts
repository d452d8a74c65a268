import { expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

test('MUST follow what an organization recommended or is asked to do, country by country where countries are named', async () => {
  const { data } = await ask('{ followUp(organization: "office") { lines { subject { id } country { id } status } } }')
  expect(data?.['followUp']).toEqual({
    lines: [
      { subject: { id: 'R1' }, country: { id: 'XAA' }, status: 'MET' },
      { subject: { id: 'R5' }, country: null, status: 'NO_STATUS_REPORTED' },
      { subject: { id: 'R7' }, country: null, status: 'NO_STATUS_REPORTED' },
    ],
  })
  const asked = await ask('{ followUp(organization: "watch") { lines { subject { id } } } }')
  expect(asked.data?.['followUp']).toEqual({ lines: [{ subject: { id: 'R4' } }, { subject: { id: 'R6' } }] })
})

test('MUST narrow to what the organization recommended to the country and what the country promised in answer', async () => {
  const { data } = await ask('{ followUp(country: "XAA", organization: "watch") { lines { subject { id } status } } }')
  expect(data?.['followUp']).toEqual({
    lines: [
      { subject: { id: 'XAA-training-1' }, status: 'OPEN' },
      { subject: { id: 'R4' }, status: 'NO_STATUS_REPORTED' },
    ],
  })
})

test('MUST give all of them when neither is given', async () => {
  const { data } = await ask('{ followUp { statuses { status named suggested } } }')
  expect(data?.['followUp']).toEqual({
    statuses: [
      { status: 'MET', named: 1, suggested: 0 },
      { status: 'IN_PROGRESS', named: 1, suggested: 0 },
      { status: 'OPEN', named: 1, suggested: 0 },
      { status: 'CANNOT_TELL', named: 1, suggested: 0 },
      { status: 'NO_STATUS_REPORTED', named: 5, suggested: 0 },
    ],
  })
})

test('MUST go on where a page ended, and count on the first page only', async () => {
  const page = '{ statuses { status } lines { subject { id } } left complete next }'
  const first = z
    .looseObject({ next: z.string() })
    .parse((await ask(`{ followUp(country: "XAA", first: 4) ${page} }`)).data?.['followUp'])
  expect(first).toMatchObject({ lines: [{}, {}, {}, { subject: { id: 'R4' } }], left: 2, complete: false })
  const { data } = await ask(`{ followUp(country: "XAA", first: 4, after: "${first.next}") ${page} }`)
  expect(data?.['followUp']).toEqual({
    statuses: [],
    lines: [{ subject: { id: 'R5' } }, { subject: { id: 'R6' } }],
    left: 0,
    complete: true,
    next: null,
  })
})

test('MUST say that nothing is known, and count that nothing is reported as a line of its own', async () => {
  const { data } = await ask(
    `{ followUp(country: "XAC") { statuses { status named suggested } lines { subject { id } } left complete note } }`,
  )
  expect(data?.['followUp']).toEqual({
    statuses: [{ status: 'NO_STATUS_REPORTED', named: 0, suggested: 0 }],
    lines: [],
    left: 0,
    complete: true,
    note: 'No recommendation or commitment that fits is known; there may be some all the same',
  })
})

test('MUST refuse an unknown country and an unknown organization', async () => {
  const messages = [
    await ask('{ followUp(country: "XAX") { note } }'),
    await ask('{ followUp(organization: "offices") { note } }'),
    await ask('{ followUp(country: "XAA", organization: "offices") { note } }'),
  ].map(({ errors }) => errors?.[0]?.message)
  expect(messages).toEqual([
    'Cannot find country "XAX": did you mean "XAA"?',
    'Cannot find organization "offices": did you mean "office"?',
    'Cannot find organization "offices": did you mean "office"?',
  ])
})
