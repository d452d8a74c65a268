/** Lines of recommendations that replace each other, worked out by hand. */
import { expect, test } from 'vitest'
import { compareWords, splitWords } from '../../src/findings/wording/compare-words.js'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  source: [{ id: 'report', title: 'Report' }],
  recommendation: [
    {
      id: 'A',
      gist: 'First',
      officialText: 'States should protect victims.',
      date: '2010',
      source: 'report',
      locator: 'para. 1',
    },
    {
      id: 'B',
      gist: 'Second',
      officialText: 'States shall protect all victims.',
      date: '2015',
      replaces: 'A',
      source: 'report',
    },
    { id: 'C', gist: 'Third', date: '2020', replaces: 'B', source: 'report' },
    { id: 'D', gist: 'Apart', source: 'report' },
    { id: 'X', gist: 'One of a circle', date: '2001', replaces: 'Y' },
    { id: 'Y', gist: 'Other of a circle', date: '2002', replaces: 'X' },
  ],
})

async function wording(recommendation: string) {
  const { data, errors } = await ask('wording', { recommendation })
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['wording']
}

const placesOf = ({ line }: { line: { recommendation: { id: string }; place: string }[] }) =>
  line.map(({ recommendation, place }) => `${recommendation.id} ${place}`)

test('MUST give the line over time and compare words where both official texts are held', async () => {
  const found = await wording('B')
  expect(placesOf(found)).toEqual(['A EARLIER', 'B ITSELF', 'C LATER'])
  expect(found).toMatchObject({ recommendation: { id: 'B' }, complete: true, note: null })
  expect(found.line[0].sources).toMatchObject([{ id: 'report', locator: 'para. 1' }])
  expect(found.comparisons).toMatchObject([
    {
      earlier: { id: 'A' },
      later: { id: 'B' },
      words: [
        { change: 'KEPT', text: 'States' },
        { change: 'REMOVED', text: 'should' },
        { change: 'ADDED', text: 'shall' },
        { change: 'KEPT', text: 'protect' },
        { change: 'ADDED', text: 'all' },
        { change: 'KEPT', text: 'victims.' },
      ],
      note: null,
    },
    {
      earlier: { id: 'B' },
      later: { id: 'C' },
      words: null,
      note: 'Cannot be compared: no official text of C is held, and words of our own tell nothing.',
    },
  ])
})

test('MUST follow a line through others, and end in a circle', async () => {
  expect(placesOf(await wording('A'))).toEqual(['A ITSELF', 'B LATER', 'C LATER'])
  expect(placesOf(await wording('C'))).toEqual(['A EARLIER', 'B EARLIER', 'C ITSELF'])
  expect(placesOf(await wording('X'))).toEqual(['X ITSELF', 'Y CIRCLE'])
})

test('MUST say when no replacement and no official text is known', async () => {
  expect(await wording('D')).toMatchObject({
    line: [{ recommendation: { id: 'D' }, place: 'ITSELF', date: null, officialText: null }],
    comparisons: [],
    note: 'No source that the graph holds says what it replaced or what replaced it: unknown, not none. No official text is held of any of them: words cannot be compared.',
  })
})

test('MUST refuse an unknown recommendation', async () => {
  const { errors } = await ask('wording', { recommendation: 'DD' })
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', nearest: 'D' } })
})

test('MUST keep, remove and add words so that both texts can be read from the pieces', () => {
  const [was, is] = [splitWords('a b c d e f'), splitWords('b x d f f g')]
  const pieces = compareWords(was, is)
  const textOf = (left: string) =>
    pieces
      .filter(({ change }) => change !== left)
      .map(({ text }) => text)
      .join(' ')
  expect(textOf('ADDED')).toBe(was.join(' '))
  expect(textOf('REMOVED')).toBe(is.join(' '))
  expect(compareWords([], [])).toEqual([])
  expect(compareWords(['a'], [])).toEqual([{ change: 'REMOVED', text: 'a' }])
})
