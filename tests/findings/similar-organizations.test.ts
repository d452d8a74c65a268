/** What organizations of the tiny data set share, worked out by hand. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

interface Similar {
  readonly organization: { readonly id: string }
  readonly count: number
  readonly named: number
  readonly suggested: number
  readonly shared: { by: string; what: { id: string }; inWords: string; basis: string; sources: { id: string }[] }[]
}

async function similar(variables: Record<string, unknown>) {
  const { data, errors } = await ask('similar-organizations', variables)
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['similarOrganizations']
}

const shownOf = ({ similar: lines }: { similar: Similar[] }) =>
  lines.map(({ organization, count, named, suggested, shared }) => [
    organization.id,
    [count, named, suggested],
    shared.map(({ by, what }) => `${by} ${what.id}`),
  ])

test('MUST list what each other organization shares, most first, in words and with the sources of both sides', async () => {
  const found = await similar({ organization: 'watch' })
  expect(found).toMatchObject({ organization: { id: 'watch' }, complete: true, next: null, note: null })
  expect(shownOf(found)).toEqual([
    ['institute', [3, 3, 0], ['CRIMES trafficking', 'COUNTRIES XAB', 'EVENTS training']],
    ['union', [1, 1, 0], ['CRIMES trafficking']],
  ])
  expect(found.similar[0].shared.map(({ inWords }: { inWords: string }) => inWords)).toEqual([
    'both work on Invented trafficking',
    'both have a seat or work in Invented Borduria',
    'both took part in Invented training',
  ])
  expect(found.similar[0].shared[2]).toMatchObject({ basis: 'NAMED', sources: [{ id: 'report', locator: null }] })
})

test('MUST compare only by what is asked for, and only those that share enough', async () => {
  expect(shownOf(await similar({ organization: 'institute', by: ['EVENTS'] }))).toEqual([
    ['union', [1, 1, 0], ['EVENTS workshop']],
    ['watch', [1, 1, 0], ['EVENTS training']],
  ])
  expect(shownOf(await similar({ organization: 'institute', atLeast: 3 }))).toEqual([
    ['watch', [3, 3, 0], ['CRIMES trafficking', 'COUNTRIES XAB', 'EVENTS training']],
  ])
})

test('MUST go on where the page before ended', async () => {
  const one = await similar({ organization: 'watch', first: 1 })
  expect(one).toMatchObject({ complete: false, similar: [{ organization: { id: 'institute' } }] })
  expect(await similar({ organization: 'watch', first: 1, after: one.next })).toMatchObject({
    complete: true,
    next: null,
    similar: [{ organization: { id: 'union' } }],
  })
})

test('MUST say when there is none', async () => {
  expect(await similar({ organization: 'firm' })).toMatchObject({
    similar: [],
    complete: true,
    note: 'The graph holds no other organization that shares the crimes, themes, countries, events, bodies of Invented Firm: unknown is not none.',
  })
  expect(await similar({ organization: 'watch', basis: ['SUGGESTED'] })).toMatchObject({ similar: [] })
})

test('MUST refuse an unknown organization and values out of range', async () => {
  const refused = async (variables: Record<string, unknown>) =>
    (await ask('similar-organizations', variables)).errors?.[0]
  expect(await refused({ organization: 'wath' })).toMatchObject({
    message: 'Cannot find organization "wath": did you mean "watch"?',
    extensions: { code: 'NOT_FOUND' },
  })
  expect((await refused({ organization: 'watch', atLeast: 0 }))?.message).toBe(
    'Cannot use atLeast: 0 is outside 1 to 100',
  )
  expect((await refused({ organization: 'watch', first: 201 }))?.message).toBe(
    'Cannot use first: 201 is outside 1 to 200',
  )
})
