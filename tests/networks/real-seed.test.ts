/** Measures of the real seed, against plain loops over its CSV files. */
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { idOf, linesOf, valueOf as valueIn } from '../support/lines-of.js'
import { betweennessOf, neighboursOf, pairsOf, stepsFrom, type Places } from '../support/plain-measures.js'
import { readSeedGraph } from '../support/seed-graph.js'
import { serve } from '../support/serve.js'

const folder = join(resolve(import.meta.dirname, '../..'), 'seed')
const { ask } = await serve(folder)
const { nouns, valueOf, relationships } = readSeedGraph(folder)

const byFrom = new Map<string, (typeof relationships)[number][]>()
for (const each of relationships) byFrom.set(each.from, [...(byFrom.get(each.from) ?? []), each])

/** Who stands in which place, by the columns that say so; `turned` where the member's row names the place. */
function placesOf(
  of: string,
  place: string,
  columns: readonly string[],
  turned = false,
): Map<string, Map<string, boolean>> {
  const places = new Map<string, Map<string, boolean>>()
  for (const { from, column, to, named } of relationships) {
    const [member, where] = turned ? [from, to] : [to, from]
    if (!columns.includes(column) || nouns.get(member) !== of || nouns.get(where) !== place) continue
    add(places, where, member, named)
  }
  return places
}

/** Adds those of participations: present themselves, or spoken on. */
function withPresences(places: Map<string, Map<string, boolean>>, of: string, column: string): Places {
  for (const [presence, all] of byFrom) {
    if (nouns.get(presence) !== 'participation') continue
    const event = all.find((each) => each.column === 'event')
    for (const { column: own, to, named } of all) {
      if (event && own === column && nouns.get(to) === of) add(places, event.to, to, named && event.named)
    }
  }
  return places
}

function add(places: Map<string, Map<string, boolean>>, place: string, member: string, named: boolean): void {
  const members = places.get(place) ?? new Map<string, boolean>()
  places.set(place, members.set(member, named || (members.get(member) ?? false)))
}

const staging = ['organizers', 'partners', 'funders']
const organizationsByEvent = withPresences(placesOf('organization', 'event', staging), 'organization', 'participant')
const kinds: readonly (readonly [string, string, Places])[] = [
  ['CRIME', 'RECOMMENDATION', placesOf('crime', 'recommendation', ['concerns'])],
  ['CRIME', 'ORGANIZATION', placesOf('crime', 'organization', ['worksOn'])],
  ['CRIME', 'EVENT', withPresences(placesOf('crime', 'event', ['crimes']), 'crime', 'spokeOn')],
  ['THEME', 'RECOMMENDATION', placesOf('theme', 'recommendation', ['concerns'])],
  ['THEME', 'ORGANIZATION', placesOf('theme', 'organization', ['concernedWith'])],
  ['THEME', 'EVENT', withPresences(new Map(), 'theme', 'spokeOn')],
  ['ORGANIZATION', 'RECOMMENDATION', placesOf('organization', 'recommendation', ['madeBy', 'addressedTo'])],
  ['ORGANIZATION', 'ORGANIZATION', placesOf('organization', 'organization', ['partOf'], true)],
  ['ORGANIZATION', 'EVENT', organizationsByEvent],
]

test.each(kinds)('MUST count pairs of %s in %s as nested loops over the seed do', async (of, place, places) => {
  const { data, errors } = await ask(
    `{ coOccurrence(of: ${of}, in: ${place}, first: 500, places: 1000) { placeCount pairCount pairs {
      one { id } other { id } count named oneCount otherCount expected through { id }
    } } }`,
  )
  expect(errors).toBeUndefined()
  const plain = pairsOf(places)
  const sorted = plain.toSorted(
    (one, other) => other.count - one.count || (`${one.one} ${one.other}` < `${other.one} ${other.other}` ? -1 : 1),
  )
  expect(data?.['coOccurrence']).toEqual({
    placeCount: places.size,
    pairCount: plain.length,
    pairs: sorted.slice(0, 500).map(({ one, other, oneCount, otherCount, ...counts }) => ({
      ...counts,
      one: { id: one },
      other: { id: other },
      oneCount,
      otherCount,
      expected: (oneCount * otherCount) / places.size,
      through: [...places]
        .flatMap(([id, members]) => (members.has(one) && members.has(other) ? [id] : []))
        .toSorted()
        .map((id) => ({ id })),
    })),
  })
})

test('MUST measure betweenness as its definition does in nested loops', async () => {
  const { data } = await ask(
    '{ bridges(projection: ORGANIZATIONS_BY_EVENT, first: 300) { exact nodeCount bridges { node { id } betweenness neighbours } } }',
  )
  const neighbours = neighboursOf(pairsOf(organizationsByEvent).map(({ one, other }) => [one, other]))
  const plain = [...betweennessOf(neighbours)].filter(([, figure]) => figure > 0)
  const found = data?.['bridges']
  expect(found).toMatchObject({ exact: true, nodeCount: neighbours.size })
  expect(new Map(linesOf(found, 'bridges').map((line) => [idOf(line, 'node'), valueIn(line, 'betweenness')]))).toEqual(
    new Map(plain.map(([id, figure]) => [id, expect.closeTo(figure, 10)])),
  )
  for (const line of linesOf(found, 'bridges')) {
    expect(valueIn(line, 'neighbours')).toBe(neighbours.get(idOf(line, 'node'))?.size)
  }
})

test('MUST find chains as long as a plain search from neighbour to neighbour does', async () => {
  const neighbours = neighboursOf([
    ...relationships.map(({ from, to }): [string, string] => [from, to]),
    ...derivedMembers(),
  ])
  const ids = [...nouns].flatMap(([id, noun]) => (noun === 'source' ? [] : [id])).toSorted()
  // Every so many, so that all nouns are there.
  const pairs = Array.from({ length: 40 }, (_, index) => [
    ids[(index * 137) % ids.length] ?? '',
    ids[(index * 389 + 50) % ids.length] ?? '',
  ])
  for (const [from = '', to = ''] of pairs) {
    if (from === to) continue
    const steps = stepsFrom(from, neighbours).get(to)?.steps ?? null
    const { data } = await ask('query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 8) { length } }', {
      from,
      to,
    })
    expect({ from, to, length: valueIn(data, 'path', 'length') }).toEqual({
      from,
      to,
      length: steps !== null && steps <= 8 ? steps : null,
    })
  }
})

test('MUST cover crimes by kinds of organization as nested loops over the seed do', async () => {
  const { data, errors } = await ask(
    '{ coverage(rows: "worksOn", columns: "kind", of: Organization, first: 100) { cells { row { id } column { id } count named suggested } } }',
  )
  expect(errors).toBeUndefined()
  const worksOn = relationships.filter(({ column, from }) => column === 'worksOn' && nouns.get(from) === 'organization')
  const cells = linesOf(data?.['coverage'], 'cells')
  expect(cells.length).toBeGreaterThan(100)
  for (const cell of cells) {
    const at = worksOn.filter(
      ({ from, to }) => to === idOf(cell, 'row') && valueOf(from, 'kind') === idOf(cell, 'column'),
    )
    expect(cell).toMatchObject({ count: at.length })
  }
  const counted = cells.reduce((sum, cell) => sum + Number(valueIn(cell, 'count')), 0)
  expect(counted).toBe(worksOn.filter(({ from }) => valueOf(from, 'kind') !== '').length)
})

/** Members of the groups of States parties: they follow from the consents to be bound. */
function derivedMembers(): [string, string][] {
  const groups = [...nouns.keys()].filter((id) => nouns.get(id) === 'group' && valueOf(id, 'kind') === 'STATES_PARTIES')
  return [...nouns.keys()].flatMap((action): [string, string][] => {
    if (nouns.get(action) !== 'treaty-action' || valueOf(action, 'kind') === 'SIGNATURE') return []
    const group = groups.find((id) => valueOf(id, 'instrument') === valueOf(action, 'instrument'))
    return group ? [[valueOf(action, 'country'), group]] : []
  })
}
