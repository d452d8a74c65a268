import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `statuses { status named suggested } left complete note lines {
  subject { noun id } country { id } date status inWords statusDate evidence basis derivedFrom
  joins { instrument { id } answer recommended consented how } sources { id locator }
}`

test('MUST order what became of it by last known status, with a recommendation to join that a later consent answers as met', async () => {
  const { data } = await ask(`{ followUp(country: "XAA") { ${fields} } }`)
  expect(data?.['followUp']).toEqual({
    statuses: [
      { status: 'MET', named: 1, suggested: 0 },
      { status: 'IN_PROGRESS', named: 1, suggested: 0 },
      { status: 'OPEN', named: 1, suggested: 0 },
      { status: 'NO_STATUS_REPORTED', named: 3, suggested: 0 },
    ],
    left: 0,
    complete: true,
    note: null,
    lines: [
      {
        subject: { noun: 'Recommendation', id: 'R1' },
        country: { id: 'XAA' },
        date: '2002-05-06',
        status: 'MET',
        inWords: 'met: recommended on 2002-05-06; consent to be bound by TIP on 2003-03-04 (accession)',
        statusDate: '2003-03-04',
        evidence: [],
        basis: 'NAMED',
        derivedFrom: ['XAA-TIP-consent'],
        joins: [
          {
            instrument: { id: 'TIP' },
            answer: 'MET',
            recommended: '2002-05-06',
            consented: '2003-03-04',
            how: 'ACCESSION',
          },
        ],
        sources: [
          { id: 'report', locator: 'para. 1' },
          { id: 'table', locator: 'row 1' },
        ],
      },
      {
        subject: { noun: 'Recommendation', id: 'R2' },
        country: { id: 'XAA' },
        date: '2010-10',
        status: 'IN_PROGRESS',
        inWords:
          'in progress in 2013 (Invented bill in parliament); accepted in 2011-01 (Invented answer); no consent to be bound by FIREARMS known',
        statusDate: '2013',
        evidence: ['Invented answer', 'Invented bill in parliament'],
        basis: 'NAMED',
        derivedFrom: [],
        joins: [
          {
            instrument: { id: 'FIREARMS' },
            answer: 'NO_CONSENT_KNOWN',
            recommended: '2010-10',
            consented: null,
            how: null,
          },
        ],
        sources: [
          { id: 'news', locator: null },
          { id: 'report', locator: 'para. 2' },
        ],
      },
      {
        subject: { noun: 'Commitment', id: 'XAA-training-1' },
        country: { id: 'XAA' },
        date: '2015-06',
        status: 'OPEN',
        inWords: 'open',
        statusDate: null,
        evidence: [],
        basis: 'NAMED',
        derivedFrom: [],
        joins: [],
        sources: [{ id: 'report', locator: 'para. 7' }],
      },
      ...[
        { id: 'R4', date: '2010-10', sources: [{ id: 'report', locator: 'para. 4' }] },
        {
          id: 'R5',
          date: '2015',
          sources: [
            { id: 'copy', locator: null },
            { id: 'report', locator: 'para. 5' },
          ],
        },
        { id: 'R6', date: '2020~', sources: [{ id: 'report', locator: 'para. 6' }] },
      ].map(({ id, date, sources }) => ({
        subject: { noun: 'Recommendation', id },
        country: { id: 'XAA' },
        date,
        status: 'NO_STATUS_REPORTED',
        inWords: 'no status reported',
        statusDate: null,
        evidence: [],
        basis: 'NAMED',
        derivedFrom: [],
        joins: [],
        sources,
      })),
    ],
  })
})

test('MUST NOT call a recommendation met where the consent may have come first', async () => {
  const { data } = await ask(
    '{ followUp(country: "XAB") { lines { subject { id } status inWords joins { answer recommended consented } } } }',
  )
  expect(data?.['followUp']).toEqual({
    lines: [
      {
        subject: { id: 'R3' },
        status: 'CANNOT_TELL',
        inWords:
          'consent to be bound by FIREARMS in 2015 (ratification): cannot tell whether it came after the recommendation',
        joins: [{ answer: 'CANNOT_TELL', recommended: '2015-06', consented: '2015' }],
      },
      { subject: { id: 'R5' }, status: 'NO_STATUS_REPORTED', inWords: 'no status reported', joins: [] },
      { subject: { id: 'R6' }, status: 'NO_STATUS_REPORTED', inWords: 'no status reported', joins: [] },
    ],
  })
})
