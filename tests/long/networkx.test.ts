/** The files of networks, read back with NetworkX from PyPI, and measures compared with its own, on the real seed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { idOf, linesOf, valueOf } from '../support/lines-of.js'
import { installNetworkX } from '../support/networkx.js'
import { readSeedGraph } from '../support/seed-graph.js'
import { serve } from '../support/serve.js'

const seed = join(resolve(import.meta.dirname, '../..'), 'seed')
const { ask, get } = await serve(seed)
const networkX = await installNetworkX()
const folder = await mkdtemp(join(tmpdir(), 'networks-'))
afterAll(async () => {
  await networkX.remove()
  await rm(folder, { recursive: true, force: true })
})

const formats = ['gexf', 'graphml', 'jsonld', 'edges.csv'] as const

interface Entry {
  readonly slug: string
  readonly examples: Readonly<Record<string, string>>
}

const { questions }: { questions: Entry[] } = JSON.parse(await (await get('/q')).text())
const networks = questions.filter(({ examples }) => 'gexf' in examples)
for (const { slug, examples } of networks) {
  for (const format of formats) {
    const response = await get(examples[format] ?? '')
    const body = await response.text()
    if (!response.ok) throw new Error(`${examples[format]}: ${response.status} ${body}`)
    await writeFile(join(folder, `${slug}.${format}`), body)
  }
}
const ids = [...readSeedGraph(seed).nouns].flatMap(([id, noun]) => (noun === 'source' ? [] : [id])).toSorted()
const pairs = Array.from({ length: 60 }, (_, index) => [
  ids[(index * 211) % ids.length] ?? '',
  ids[(index * 577 + 91) % ids.length] ?? '',
])
const plan = { seed, networks: networks.map(({ slug }) => slug), bridges: 'bridges', communities: 'communities', pairs }
await writeFile(join(folder, 'plan.json'), JSON.stringify(plan))
const answer = await networkX.readBack(folder)

test('MUST give the networks of every question that has one', () => {
  expect(plan.networks.toSorted()).toEqual(
    expect.arrayContaining([
      'bridges',
      'communities',
      'difference',
      'neighbourhood',
      'network',
      'path',
      'paths',
      'projection',
    ]),
  )
})

test.each(plan.networks)(
  'MUST keep the same nodes and relationships of %s in all formats, with labels, kinds, dates and sources',
  (slug) => {
    const { gexf, graphml, jsonld, ...others } = answer.files[slug] ?? {}
    expect(Object.keys(gexf?.nodes ?? {}).length).toBeGreaterThan(0)
    expect(graphml).toEqual(gexf)
    expect(jsonld).toEqual(gexf)
    for (const [label, noun, , sources] of Object.values(gexf?.nodes ?? {})) {
      expect(label).not.toBe('')
      expect(noun).toMatch(/^[A-Z]\w+$/)
      expect(sources).not.toBe('')
    }
    expect(gexf?.edges.filter((edge) => edge[5] === '')).toEqual([])
    const list = others['edges.csv']
    expect(list?.edges).toEqual(gexf?.edges.map((edge) => [...edge.slice(0, 5), true]).toSorted(byJson))
    for (const [id, [label, noun]] of Object.entries(list?.nodes ?? {})) {
      expect(gexf?.nodes[id]?.slice(0, 2)).toEqual([label, noun])
    }
  },
)

test('MUST keep all of the projection', async () => {
  const { data } = await ask('{ projection(of: ORGANIZATION, through: EVENT) { relationshipCount } }')
  expect(data?.['projection']).toEqual({ relationshipCount: answer.files['projection']?.['gexf']?.edges.length })
})

test('MUST measure the betweenness that NetworkX measures', async () => {
  const { data } = await ask(
    '{ bridges(projection: ORGANIZATIONS_BY_EVENT, first: 300) { nodeCount bridges { node { id } betweenness } } }',
  )
  const theirs = Object.entries(answer.betweenness)
  const between = theirs.filter(([, figure]) => figure > 0)
  expect(valueOf(data, 'bridges', 'nodeCount')).toBe(theirs.length)
  const lines = linesOf(data?.['bridges'], 'bridges')
  expect(Object.fromEntries(lines.map((line) => [idOf(line, 'node'), valueOf(line, 'betweenness')]))).toEqual(
    Object.fromEntries(between.map(([id, figure]) => [id, expect.closeTo(figure, 10)])),
  )
})

test('MUST give the modularity that NetworkX computes for the communities', async () => {
  const { data } = await ask('{ communities(projection: ORGANIZATIONS_BY_EVENT) { modularity } }')
  expect(data?.['communities']).toEqual({ modularity: expect.closeTo(answer.modularity, 10) })
})

test('MUST find chains as long as those of NetworkX', async () => {
  const lengths: unknown[] = []
  for (const [from, to] of pairs) {
    const { data } = await ask('query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 8) { length } }', {
      from,
      to,
    })
    lengths.push(valueOf(data, 'path', 'length'))
  }
  expect(lengths).toEqual(answer.pathLengths)
})

test('MUST count crimes together as a projection by NetworkX does', async () => {
  const { data } = await ask(
    '{ coOccurrence(of: CRIME, in: RECOMMENDATION, first: 500) { complete pairs { one { id } other { id } count } } }',
  )
  expect(valueOf(data, 'coOccurrence', 'complete')).toBe(true)
  const found = linesOf(data?.['coOccurrence'], 'pairs')
  expect(
    found.map((line) => [idOf(line, 'one'), idOf(line, 'other'), valueOf(line, 'count')]).toSorted(byJson),
  ).toEqual(answer.crimesTogether.toSorted(byJson))
})

function byJson(one: unknown, other: unknown): number {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)]
  return first < second ? -1 : first > second ? 1 : 0
}
