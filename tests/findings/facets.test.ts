import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

interface Facet {
  readonly by: string
  readonly notStated: number
  readonly left: number
  readonly values: readonly {
    readonly value: { readonly id: string }
    readonly chosen: boolean
    readonly count: number
    readonly suggested: number
  }[]
}

interface Answer {
  readonly complete: boolean
  readonly note: string | null
  readonly total: { readonly count: number; readonly named: number; readonly suggested: number }
  readonly facets: readonly Facet[]
}

const facets = async (args: string) => {
  const { data, errors } = await ask(
    `{ facets(${args}) { complete note total { count named suggested } facets { by notStated left values { value { id } chosen count suggested link sources { id } } } } }`,
  )
  expect(errors).toBeUndefined()
  const answer: Answer = JSON.parse(JSON.stringify(data?.['facets']))
  return answer
}
const counts = (answer: Answer, by: string) => {
  const facet = answer.facets.find((each) => each.by === by)
  return { notStated: facet?.notStated, values: facet?.values.map(({ value, count }) => [value.id, count]) }
}

test('MUST count each facet without its own condition, and the others with it', async () => {
  const answer = await facets('of: Organization, where: [{ by: "worksOn", is: ["trafficking"] }]')
  expect(answer.total).toEqual({ count: 3, named: 3, suggested: 0 })
  expect(counts(answer, 'worksOn')).toEqual({
    notStated: 1,
    values: [
      ['forgery', 0],
      ['piracy', 1],
      ['smuggling', 1],
      ['trafficking', 3],
    ],
  })
  expect(counts(answer, 'kind')).toEqual({
    notStated: 0,
    values: [
      ['NGO', 2],
      ['ACADEMIA', 1],
      ['PRIVATE_SECTOR', 0],
      ['INTERNATIONAL', 0],
      ['GOVERNMENT', 0],
      ['NETWORK', 0],
    ],
  })
  expect(counts(answer, 'basedIn')).toEqual({
    notStated: 0,
    values: [
      ['XAA', 1],
      ['XAB', 1],
      ['XAC', 0],
      ['XAD', 1],
    ],
  })
})

test('MUST leave out of a facet only its own conditions when there are several', async () => {
  const answer = await facets(
    'of: Organization, where: [{ by: "worksOn", is: ["trafficking"] }, { by: "kind", is: ["ACADEMIA", "PRIVATE_SECTOR"] }]',
  )
  expect(answer.total.count).toBe(1)
  expect(counts(answer, 'kind').values?.filter(([, count]) => count !== 0)).toEqual([
    ['NGO', 2],
    ['ACADEMIA', 1],
  ])
  expect(counts(answer, 'worksOn').values).toEqual([
    ['forgery', 0],
    ['piracy', 1],
    ['smuggling', 1],
    ['trafficking', 1],
  ])
})

test('MUST mark what is chosen, and only that', async () => {
  const answer = await facets('of: Organization, where: [{ by: "kind", is: ["ACADEMIA", "NETWORK"] }]')
  const chosen = answer.facets.flatMap(({ values }) =>
    values.filter((each) => each.chosen).map(({ value }) => value.id),
  )
  expect(chosen).toEqual(['ACADEMIA', 'NETWORK'])
})

test('MUST give the fields of an enum and what its own rows state, apart by noun', async () => {
  const { facets: all } = await facets('of: Recommendation')
  expect(all.map(({ by }) => by)).toEqual([
    'kind',
    'madeByCountry',
    'madeByGroup',
    'madeByOrganization',
    'madeAt',
    'addressedToCountry',
    'addressedToGroup',
    'addressedToOrganization',
    'concernsArticle',
    'concernsCrime',
    'concernsInstrument',
    'concernsTheme',
    'asksToJoin',
    'replaces',
    'basis',
    'confidence',
  ])
})

test('MUST say what it left out, and leave out zeros first', async () => {
  const answer = await facets('of: Organization, first: 2')
  expect(answer.complete).toBe(false)
  expect(answer.facets.find(({ by }) => by === 'worksOn')).toMatchObject({
    left: 2,
    values: [{ value: { id: 'piracy' } }, { value: { id: 'smuggling' }, suggested: 1 }],
  })
})

test('MUST say why there is nothing, and refuse what cannot be', async () => {
  const { note, total } = await facets('of: Commitment, basis: [SUGGESTED]')
  expect({ note, total }).toEqual({
    note: 'Nothing in these lines has the basis that was asked for.',
    total: { count: 1, named: 1, suggested: 0 },
  })
  const { errors } = await ask('{ facets(of: Organization, where: [{ by: "wrong", is: ["x"] }]) { complete } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'where.by' })
})
