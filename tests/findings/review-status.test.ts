import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const report = {
  id: 'report',
  title: 'Invented report',
  url: 'https://report.example/invented',
  kind: 'OFFICIAL',
  asOf: null,
  verify: null,
}

test('MUST say what is known of a review and what is not, each with its sources', async () => {
  const { data } = await ask('review-status', { country: 'XAA' })
  expect(data?.['reviewStatus']).toEqual({
    country: { id: 'XAA', label: 'Invented Avaria', url: expect.any(String) },
    note: null,
    reviews: [
      {
        review: { id: 'XAA-review', label: expect.any(String), url: expect.any(String) },
        group: 1,
        phase: 1,
        stage: 'invented questionnaire under review',
        began: '2021-03',
        ended: null,
        reviewers: [
          { id: 'XAB', label: 'Invented Borduria', url: expect.any(String) },
          { id: 'XAD', label: 'Invented Druidia', url: expect.any(String) },
        ],
        asOf: null,
        known: [
          'Group 1',
          'Phase 1',
          'Stage: invented questionnaire under review',
          'Began: 2021-03',
          'Reviewers named: Invented Borduria, Invented Druidia',
        ],
        unknown: ['End: no source says whether or when it ended'],
        note: null,
        sources: [{ ...report, locator: 'annex 2' }],
      },
    ],
    reviewing: [],
    focalPoints: [],
    complete: true,
  })
})

test('MUST name the reviews in which a country is a reviewer, and say that its own is not known', async () => {
  const { data } = await ask('review-status', { country: 'XAB' })
  expect(data?.['reviewStatus']).toMatchObject({
    note: 'No source in the graph speaks of a review of Invented Borduria; that is not to say that there is none',
    reviews: [],
    reviewing: [{ review: { id: 'XAA-review' }, of: { id: 'XAA' }, sources: [{ ...report, locator: 'annex 2' }] }],
    complete: true,
  })
})

test('MUST refuse an unknown country', async () => {
  const { errors } = await ask('review-status', { country: 'XAX' })
  expect(errors?.[0]).toMatchObject({
    message: 'Cannot find country "XAX": did you mean "XAA"?',
    extensions: { code: 'NOT_FOUND' },
  })
})
