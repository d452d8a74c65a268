import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fabulia' },
  ],
  review: [
    { id: 'XAA-review', country: 'XAA', stage: 'begun', asOf: '2022-03-25' },
    { id: 'XAB-review', country: 'XAB', group: 3 },
    { id: 'XAB-review', reviewers: 'XAA', basis: 'SUGGESTED' },
  ],
  focalPoint: [
    { id: 'old', function: 'REVIEW_FOCAL_POINT', office: 'Old office', country: 'XAA', asOf: '2010' },
    { id: 'new', function: 'REVIEW_FOCAL_POINT', country: 'XAA', asOf: '2021~' },
    { id: 'other', function: 'COORDINATOR', country: 'XAA', asOf: '2025' },
  ],
})

test('MUST put each point either among what is known or among what is not', async () => {
  const { data } = await ask(
    '{ reviewStatus(country: "XAA") { reviews { known unknown reviewers { id } } focalPoints { focalPoint { id } office asOf } reviewing { review { id } } } }',
  )
  expect(data?.['reviewStatus']).toEqual({
    reviews: [
      {
        known: ['Stage: begun (as of 2022-03-25)'],
        unknown: [
          'Group: no source says in which it is reviewed',
          'Phase: no source says which it has reached',
          'Beginning: no source gives a day',
          'End: no source says whether or when it ended',
          'Reviewers: no source names the States parties that review it',
        ],
        reviewers: [],
      },
    ],
    focalPoints: [
      { focalPoint: { id: 'new' }, office: null, asOf: '2021~' },
      { focalPoint: { id: 'old' }, office: 'Old office', asOf: '2010' },
    ],
    reviewing: [{ review: { id: 'XAB-review' } }],
  })
})

test('MUST mark a reviewer that an editor reads into the source', async () => {
  const { data } = await ask('{ reviewStatus(country: "XAB") { reviews { known } } }')
  expect(data?.['reviewStatus']).toEqual({
    reviews: [{ known: ['Group 3', "Reviewers named: Inventia (an editor's reading)"] }],
  })
})
