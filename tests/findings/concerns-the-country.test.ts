/** What concerns a country is the same in every finding that asks it, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

// One after the other: each is a question of its own.
const questions = [
  'recommendationsFor(country: $country) { concern { recommendation { id } date reasons } }',
  'whoCanHelp(country: $country) { withoutCrime lines { recommendation { id } reasons } }',
  'changesSince(since: "1900-01-01", country: $country) { inWorld { kind what { id } reasons } }',
  'comparableCountries(country: $country, by: RECOMMENDATIONS, shared: 50) { lines { country { id } shared { thing { id } } } }',
]

interface Concern {
  readonly recommendation: { readonly id: string }
  readonly date: string | null
  readonly reasons: readonly string[]
}

interface Answer {
  readonly recommendationsFor: { readonly concern: readonly Concern[] }
  readonly whoCanHelp: { readonly withoutCrime: number; readonly lines: readonly Omit<Concern, 'date'>[] }
  readonly changesSince: {
    readonly inWorld: readonly { kind: string; what: { id: string }; reasons: readonly string[] }[]
  }
  readonly comparableCountries: {
    readonly lines: readonly { country: { id: string }; shared: readonly { thing: { id: string } }[] }[]
  }
}

async function answerOf(country: string): Promise<Answer> {
  const answers: object[] = []
  for (const question of questions) {
    const { data, errors } = await ask(`query ($country: ID!) { ${question} }`, { country })
    expect(errors).toBeUndefined()
    answers.push(Object(data))
  }
  return Object.assign({}, ...answers)
}

const countries = ['XAA', 'XAB', 'XAC', 'XAD']
const idsOf = ({ recommendationsFor }: Answer) =>
  recommendationsFor.concern.map(({ recommendation }) => recommendation.id)

test.each(countries)('MUST give the same recommendations and reasons for %s in each finding', async (country) => {
  const { recommendationsFor, whoCanHelp, changesSince } = await answerOf(country)
  const { concern } = recommendationsFor
  const reasons = new Map(concern.map((each) => [each.recommendation.id, each.reasons]))
  for (const line of whoCanHelp.lines) {
    // Those in which it is not sure that the country is meant too stand in `recommendationsFor` alone.
    expect(reasons.get(line.recommendation.id)).toEqual(expect.arrayContaining([...line.reasons]))
  }
  expect(whoCanHelp.lines.length + whoCanHelp.withoutCrime).toBe(concern.length)
  const inWorld = changesSince.inWorld.filter(({ kind }) => kind === 'RECOMMENDATION')
  const dated = concern.filter(({ date }) => date !== null).map(({ recommendation }) => recommendation.id)
  expect(inWorld.map(({ what }) => what.id)).toEqual(dated)
})

test('MUST compare countries by exactly what concerns both', async () => {
  const answers = new Map<string, Answer>()
  for (const country of countries) answers.set(country, await answerOf(country))
  for (const [country, answer] of answers) {
    const expected = countries.flatMap((other) => {
      const theirs = answers.get(other)
      const both = theirs ? idsOf(answer).filter((id) => idsOf(theirs).includes(id)) : []
      return other === country || both.length === 0 ? [] : [[other, both.toSorted()]]
    })
    const found = answer.comparableCountries.lines.map(({ country: { id }, shared }) => [
      id,
      shared.map(({ thing }) => thing.id).toSorted(),
    ])
    expect(found).toEqual(expected)
  }
})
