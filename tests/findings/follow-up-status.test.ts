import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  instrument: [
    { id: 'UNTOC', title: 'Convention', adopted: '2000-11-15' },
    { id: 'TIP', title: 'First Protocol', adopted: '2000-11-16' },
    { id: 'FIREARMS', title: 'Second Protocol', adopted: '2001-05-31' },
  ],
  treatyAction: [
    { id: 'XAA-UNTOC-consent', kind: 'RATIFICATION', date: '2005-02-03', country: 'XAA', instrument: 'UNTOC' },
    { id: 'XAA-TIP-consent', kind: 'CONSENT', date: '2016-10/2018-07', country: 'XAA', instrument: 'TIP' },
    { id: 'XAA-FIREARMS-signature', kind: 'SIGNATURE', date: '2012', country: 'XAA', instrument: 'FIREARMS' },
  ],
  recommendation: [
    { id: 'both', date: '2010', asksToJoin: 'UNTOC;TIP' },
    { id: 'some', date: '2010-05', asksToJoin: 'TIP;FIREARMS' },
    { id: 'before', date: '2010', asksToJoin: 'UNTOC' },
    { id: 'same-year', date: '2005', asksToJoin: 'UNTOC' },
    { id: 'undated', asksToJoin: 'UNTOC' },
    { id: 'signed-only', date: '2010', asksToJoin: 'FIREARMS' },
    { id: 'two-answers', date: '2011' },
    { id: 'dated-answers', date: '2011' },
    { id: 'read', date: '2011', basis: 'SUGGESTED' },
  ].map((recommendation) => ({ ...recommendation, addressedTo: 'XAA' })),
  statusChange: [
    { id: 'two-answers-XAA-1', recommendation: 'two-answers', country: 'XAA', status: 'ACCEPTED' },
    { id: 'two-answers-XAA-2', recommendation: 'two-answers', country: 'XAA', status: 'NOTED', evidence: 'A letter' },
    { id: 'dated-answers-XAA-1', recommendation: 'dated-answers', country: 'XAA', status: 'IMPLEMENTED', date: '2014' },
    { id: 'dated-answers-XAA-2', recommendation: 'dated-answers', country: 'XAA', status: 'ACCEPTED', date: '2012-03' },
    { id: 'same-year-XAA-1', recommendation: 'same-year', country: 'XAA', status: 'NOTED' },
  ],
})

test('MUST tell what answers a recommendation from what came before it, may have or is missing', async () => {
  const { data } = await ask('{ followUp(country: "XAA") { lines { subject { id } status basis inWords } } }')
  expect(data?.['followUp']).toEqual({
    lines: [
      {
        subject: { id: 'both' },
        status: 'MET',
        basis: 'NAMED',
        inWords:
          'met: recommended in 2010; consent to be bound by UNTOC on 2005-02-03 (ratification), before it was recommended; consent to be bound by TIP between 2016-10 and 2018-07 (the way is not stated)',
      },
      {
        subject: { id: 'some' },
        status: 'PARTLY_MET',
        basis: 'NAMED',
        inWords:
          'partly met: recommended in 2010-05; consent to be bound by TIP between 2016-10 and 2018-07 (the way is not stated); no consent to be bound by FIREARMS known',
      },
      {
        subject: { id: 'dated-answers' },
        status: 'IMPLEMENTED',
        basis: 'NAMED',
        inWords: 'implemented in 2014; accepted in 2012-03',
      },
      {
        subject: { id: 'same-year' },
        status: 'NOTED',
        basis: 'NAMED',
        inWords:
          'noted, day unknown; consent to be bound by UNTOC on 2005-02-03 (ratification): cannot tell whether it came after the recommendation',
      },
      {
        subject: { id: 'two-answers' },
        status: 'CANNOT_TELL',
        basis: 'NAMED',
        inWords: 'cannot tell which of these is the last; accepted, day unknown; noted, day unknown (A letter)',
      },
      {
        subject: { id: 'undated' },
        status: 'CANNOT_TELL',
        basis: 'NAMED',
        inWords:
          'consent to be bound by UNTOC on 2005-02-03 (ratification): cannot tell whether it came after the recommendation',
      },
      {
        subject: { id: 'before' },
        status: 'NO_STATUS_REPORTED',
        basis: 'NAMED',
        inWords:
          'no status reported; consent to be bound by UNTOC on 2005-02-03 (ratification), before it was recommended',
      },
      {
        subject: { id: 'signed-only' },
        status: 'NO_STATUS_REPORTED',
        basis: 'NAMED',
        inWords: 'no status reported; no consent to be bound by FIREARMS known',
      },
      { subject: { id: 'read' }, status: 'NO_STATUS_REPORTED', basis: 'SUGGESTED', inWords: 'no status reported' },
    ],
  })
})

test('MUST show what is named and what is suggested apart, and list one of them when told', async () => {
  const { data } = await ask(
    '{ followUp(country: "XAA", basis: [SUGGESTED]) { statuses { status named suggested } lines { subject { id } } } }',
  )
  expect(data?.['followUp']).toEqual({
    statuses: [{ status: 'NO_STATUS_REPORTED', named: 0, suggested: 1 }],
    lines: [{ subject: { id: 'read' } }],
  })
})
