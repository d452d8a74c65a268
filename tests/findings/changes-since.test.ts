/** What is new in the data and in the world, over two versions of invented rows. */
import { expect, test } from 'vitest'
import { serveTwoVersions } from '../support/two-versions.js'

const { ask } = await serveTwoVersions()

const fields = `complete next worldSince undated note
  inData { kind node { noun id label } version origin fields { name before after } inWords sources { id title url verify } }
  inWorld { kind what { noun id } date inWords reasons sources { id locator } }`

async function changesSince(argumentsText: string) {
  const { data, errors } = await ask(`{ changesSince(${argumentsText}) { ${fields} } }`)
  return { answer: Object(data?.['changesSince'] ?? errors), errors }
}

const today = new Date().toISOString().slice(0, 10)
const reportSource = { id: 'report', title: 'Report', url: null, verify: null }
const oldSource = { id: 'old', title: 'Old report', url: 'https://old.example/', verify: 'verify before quoting' }
const base = { version: 2, origin: 'seed' }

test('MUST tell what a version added, changed and removed, with the sources of what is gone', async () => {
  const { answer } = await changesSince('since: "1"')
  expect(answer).toMatchObject({ complete: true, next: null, worldSince: today })
  expect(answer.inData).toEqual([
    {
      ...base,
      kind: 'REMOVE',
      node: { noun: 'Organization', id: 'firm', label: 'Firm' },
      fields: [
        { name: 'activeIn', before: '["XAA"]', after: null },
        { name: 'basis', before: '"NAMED"', after: null },
        { name: 'name', before: '"Firm"', after: null },
        { name: 'source', before: '["old"]', after: null },
      ],
      inWords: 'Removed organization Firm',
      sources: [oldSource],
    },
    {
      ...base,
      kind: 'REMOVE',
      node: { noun: 'Source', id: 'old', label: 'Old report' },
      fields: expect.arrayContaining([{ name: 'title', before: '"Old report"', after: null }]),
      inWords: 'Removed source Old report',
      sources: [oldSource],
    },
    {
      ...base,
      kind: 'CREATE',
      node: { noun: 'Recommendation', id: 'r1', label: 'Act' },
      fields: expect.arrayContaining([{ name: 'addressedTo', before: null, after: '["XAA"]' }]),
      inWords: 'Added recommendation Act',
      sources: [reportSource],
    },
    {
      ...base,
      kind: 'UPDATE',
      node: { noun: 'Organization', id: 'watch', label: 'The Watch' },
      fields: [{ name: 'name', before: '"Watch"', after: '"The Watch"' }],
      inWords: 'Changed organization The Watch: name: "Watch" -> "The Watch"',
      sources: [reportSource],
    },
  ])
})

test('MUST tell apart what happened in the world on a day or later, or may have', async () => {
  const { answer } = await changesSince('since: "2024-05-15"')
  expect(answer).toMatchObject({ worldSince: '2024-05-15', undated: 1, note: null })
  expect(answer.inWorld).toEqual([
    {
      kind: 'EVENT',
      what: { noun: 'Event', id: 'congress' },
      date: '2024',
      inWords: 'Congress, 2024',
      reasons: [],
      sources: [{ id: 'report', locator: null }],
    },
    {
      kind: 'EVENT',
      what: { noun: 'Event', id: 'meeting' },
      date: '2024-05',
      inWords: 'Meeting, Inventia, 2024-05',
      reasons: [],
      sources: [{ id: 'report', locator: null }],
    },
    {
      kind: 'RECOMMENDATION',
      what: { noun: 'Recommendation', id: 'r1' },
      date: '2024-06-01',
      inWords: 'Recommendation by The Watch, 2024-06-01: Act',
      reasons: [],
      sources: [{ id: 'report', locator: 'para. 1' }],
    },
    {
      kind: 'TREATY_ACTION',
      what: { noun: 'TreatyAction', id: 'XAB-TIP-consent' },
      date: '2024-06-02',
      inWords: 'Fabulia: accession (Protocol), 2024-06-02',
      reasons: [],
      sources: [{ id: 'report', locator: null }],
    },
  ])
})

test('MUST keep to a country: its node and nodes whose rows name it, its events, actions and recommendations', async () => {
  const { answer } = await changesSince('since: "1", country: "XAA"')
  expect(answer.inData).toMatchObject([{ node: { id: 'firm' } }, { node: { id: 'r1' } }])
  const world = (await changesSince('since: "2024-05-15", country: "XAA"')).answer
  expect(world).toMatchObject({ undated: 1 })
  expect(world.inWorld).toMatchObject([
    {
      what: { id: 'congress' },
      reasons: ['present was Inventia'],
      sources: [
        { id: 'report', locator: 'p. 2' },
        { id: 'report', locator: null },
      ],
    },
    { what: { id: 'meeting' }, reasons: ['it took place in Inventia'] },
    { what: { id: 'r1' }, reasons: ['addressed to Inventia'] },
  ])
})

test('MUST go on with both lists where the page before ended', async () => {
  const pages = [(await changesSince('since: "2024-05-15", first: 3')).answer]
  while (pages.at(-1)?.next)
    pages.push((await changesSince(`since: "2024-05-15", first: 3, after: "${pages.at(-1).next}"`)).answer)
  const whole = (await changesSince('since: "2024-05-15"')).answer
  expect(pages.flatMap(({ inData }) => inData)).toEqual(whole.inData)
  expect(pages.flatMap(({ inWorld }) => inWorld)).toEqual(whole.inWorld)
  expect(pages.map(({ complete }) => complete)).toEqual([...pages.slice(1).map(() => false), true])
})

test('MUST say when nothing is new', async () => {
  expect((await changesSince('since: "2"')).answer).toMatchObject({
    inData: [],
    inWorld: [],
    note: `Nothing has changed in the data since then. Nothing is known to have happened in the world since ${today}`,
  })
  expect((await changesSince('since: "0", first: 1')).answer).toMatchObject({
    worldSince: null,
    inWorld: [],
    note: 'Data version 0 has no day: ask by a day to see what happened in the world',
  })
})

test.each([
  [
    'since: "3"',
    'BAD_INPUT',
    'Cannot list changes since version 3: the data is at version 2, allowed is 0 to 2, or a day such as 2026-11-24',
  ],
  [
    'since: "yesterday"',
    'BAD_INPUT',
    'Cannot use since: found "yesterday", allowed is a data version such as 3, or a day such as 2026-11-24',
  ],
  ['since: "1", country: "XAZ"', 'NOT_FOUND', 'Cannot find country "XAZ": did you mean "XAA"?'],
  ['since: "1", first: 501', 'BAD_INPUT', 'Cannot use first: 501 is outside 1 to 500'],
])('MUST refuse %s', async (argumentsText, code, message) => {
  const { errors } = await changesSince(argumentsText)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
})
