import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  source: [{ id: 'report', title: 'Report', kind: 'OFFICIAL' }],
  country: [
    {
      id: 'XAA',
      name: "Côte d'Aventure",
      nameEn: 'Adventure Coast',
      nameFr: "Côte d'Aventure",
      nameRu: 'Берег Приключений',
      nameEs: 'Costa de Aventura',
      nameAr: 'ساحل المغامرة',
      nameZh: '冒险海岸',
      source: 'report',
      locator: 'row 1',
    },
    { id: 'XAB', name: 'Borduria' },
  ],
  crime: [
    { id: 'smuggling', name: 'Smuggling of migrants', aliases: 'tráfico ilícito de migrantes;people moving' },
    { id: 'trafficking', name: 'Trafficking in persons', description: 'A crime beside the smuggling of migrants.' },
  ],
  organization: [
    { id: 'watch', name: 'Borduria Watch', shortName: 'BW' },
    { id: 'parties', name: 'Union of Parties' },
  ],
  event: [{ id: 'meeting', title: 'Meeting on smuggled migrants in Borduria' }],
  recommendation: [
    { id: 'R1', gist: 'Act against the smuggling of all migrants at sea', documentSymbol: 'INV/2020/WG.4/1' },
  ],
})

interface Found {
  readonly hits: { node: { id: string }; field: string; text: string; match: string }[]
  readonly complete: boolean
  readonly next: string | null
  readonly note: string | null
}

async function find(text: string, variables: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await ask('search', { text, ...variables })
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['search']
}

const shown = ({ hits }: Found) => hits.map(({ node, field, match }) => `${node.id} ${field} ${match}`)

test('MUST name the field that matched, the text in it and its sources', async () => {
  const { data } = await ask('search', { text: 'adventure coast' })
  expect(data?.['search']).toMatchObject({
    complete: true,
    next: null,
    note: null,
    hits: [
      {
        node: { noun: 'Country', id: 'XAA', label: "Côte d'Aventure" },
        field: 'nameEn',
        text: 'Adventure Coast',
        match: 'WHOLE',
        sources: [{ id: 'report', title: 'Report', locator: 'row 1', verify: null }],
      },
    ],
  })
})

test.each([
  ['cote d’aventure', 'XAA name WHOLE'],
  ['cote d aventure', 'XAA name WHOLE'],
  ['COTE AVENTURE', 'XAA name WHOLE'],
  ['coste de aventura', 'XAA nameEs NEAR'],
  ['берег приключений', 'XAA nameRu WHOLE'],
  ['берег приключенй', 'XAA nameRu NEAR'],
  ['ساحل', 'XAA nameAr WORDS'],
  ['冒险海岸', 'XAA nameZh WHOLE'],
  ['海岸', 'XAA nameZh BEGINNINGS'],
  ['trafico ilicito', 'smuggling aliases WORDS'],
  ['party', 'parties name WORDS'],
  ['union of the partys', 'parties name NEAR'],
  ['bw', 'watch shortName WHOLE'],
  ['INV/2020/WG.4/1', 'R1 documentSymbol WHOLE'],
  ['xab', 'XAB id WHOLE'],
])('MUST find %s', async (text, first) => {
  expect(shown(await find(text))[0]).toBe(first)
})

test('MUST list whole words before what says more, and say when words were only near', async () => {
  expect(shown(await find('smuggling migrants'))).toEqual([
    'smuggling name WHOLE',
    'trafficking description WORDS',
    'R1 gist WORDS',
  ])
  expect(await find('smugling of migrnats')).toMatchObject({
    note: 'No text has these words as they are written: these have words near to them.',
    hits: [{ node: { id: 'smuggling' }, match: 'NEAR' }, { node: { id: 'trafficking' } }, { node: { id: 'R1' } }],
  })
})

test('MUST search in some nouns, and in one language', async () => {
  expect(shown(await find('borduria'))).toEqual(['XAB name WHOLE', 'watch name WORDS', 'meeting title WORDS'])
  expect(shown(await find('borduria', { nouns: ['Event', 'Organization'] }))).toEqual([
    'watch name WORDS',
    'meeting title WORDS',
  ])
  expect(shown(await find('aventure', { language: 'FR' }))).toEqual(['XAA nameFr WORDS'])
  expect(shown(await find('冒险海岸', { language: 'ZH' }))).toEqual(['XAA nameZh WHOLE'])
})

test('MUST go on where the page before ended', async () => {
  const one = await find('borduria', { first: 2 })
  expect(one).toMatchObject({ complete: false, hits: [{ node: { id: 'XAB' } }, { node: { id: 'watch' } }] })
  expect(await find('borduria', { first: 2, after: one.next })).toMatchObject({
    complete: true,
    next: null,
    hits: [{ node: { id: 'meeting' } }],
  })
})

test('MUST say when nothing has the words, and when only some of them are found', async () => {
  expect(await find('zzzzqqqq')).toEqual({
    hits: [],
    complete: true,
    next: null,
    note: 'Nothing that the graph holds has these words, nor words near to them.',
  })
  expect(await find('borduria zzzzqqqq')).toMatchObject({
    note: 'No text has all of these words: these have some of them.',
    hits: [{ node: { id: 'XAB' } }, { node: { id: 'watch' } }, { node: { id: 'meeting' } }],
  })
})

test.each([
  'a AND OR NOT b',
  '+x -y && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'name:borduria',
  'borduria~9 *',
  '"unclosed',
  "'''",
  'x'.repeat(400),
  '\u0000 \uD800 word',
  '(((((((((((((((((((((a',
  'TO [a TO b]',
  '🙂 emoji',
  'AND',
])('MUST never fail on what somebody types: %s', async (text) => {
  const { errors } = await ask('search', { text })
  for (const { extensions } of errors ?? []) expect(extensions['code']).toBe('BAD_INPUT')
})

test('MUST refuse a text without words, an unknown noun and a page out of range', async () => {
  const refused = async (variables: Record<string, unknown>) => (await ask('search', variables)).errors?.[0]?.message
  expect(await refused({ text: ' ?! ' })).toBe(
    'Cannot search for " ?! ": it has no letter or digit; give a word or an id',
  )
  expect(await refused({ text: 'a', nouns: ['Organisation'] })).toBe(
    'Cannot use nouns: there is no noun "Organisation": did you mean "Organization"?',
  )
  expect(await refused({ text: 'a', first: 0 })).toBe('Cannot use first: 0 is outside 1 to 100')
})
