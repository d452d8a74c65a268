/** Measures on networks that are drawn up here, without a database. */
import { expect, test } from 'vitest'
import { measureBetweenness } from '../../src/networks/betweenness.js'
import { findCommunities } from '../../src/networks/communities.js'
import { joinShared, type OneMode } from '../../src/networks/one-mode.js'
import { twoModeOf, type SharedRow } from '../../src/networks/two-mode.js'

const named = (...ids: string[]) => ids.map((id) => ({ id, named: true }))

test('MUST leave out those shared by most when they would join too many pairs, and say which', () => {
  const rows: SharedRow[] = [
    { shared: 'hub', members: named('a', 'b', 'c', 'd') },
    { shared: 'small', members: named('c', 'd') },
    { shared: 'mid', members: [...named('a', 'b'), { id: 'c', named: false }] },
  ]
  const { memberships, nodes, shared } = twoModeOf(rows)
  const joined = joinShared(memberships, 4)
  expect(Array.from(joined.leftOut, (number) => shared[number])).toEqual(['hub'])
  expect(pairsOf(joined, nodes)).toEqual([
    ['a', 'b', 1, 1],
    ['a', 'c', 1, 0],
    ['b', 'c', 1, 0],
    ['c', 'd', 1, 1],
  ])
  expect(pairsOf(joinShared(memberships), nodes)[0]).toEqual(['a', 'b', 2, 2])
})

test('MUST give the same estimate each time where a network is too large to follow every path, and say from how many it followed', () => {
  const ring = pathOf(200)
  const exact = measureBetweenness(ring)
  const estimate = measureBetweenness(ring, 100 * 199)
  expect(exact.followedFrom).toBe(200)
  expect(estimate.followedFrom).toBe(100)
  expect(measureBetweenness(ring, 100 * 199)).toEqual(estimate)
  const furthest = Math.max(
    ...exact.betweenness.map((figure, index) => Math.abs(figure - (estimate.betweenness[index] ?? 0))),
  )
  expect(furthest).toBeLessThan(0.05)
})

test('MUST measure the middle of a path as what lies on both sides of it', () => {
  // Of 5 nodes in a row the middle one stands between 2 times 2 of the 6 pairs of the others.
  expect([...measureBetweenness(pathOf(5)).betweenness]).toEqual(
    [0, 3 / 6, 4 / 6, 3 / 6, 0].map((each) => expect.closeTo(each, 12)),
  )
})

test('MUST find the same communities each time: two cliques with one bridge are two', () => {
  const rows: SharedRow[] = [
    { shared: 'x', members: named('a', 'b', 'c', 'd') },
    { shared: 'y', members: named('d', 'e') },
    { shared: 'z', members: named('e', 'f', 'g', 'h') },
  ]
  const joined = joinShared(twoModeOf(rows).memberships)
  const found = findCommunities(joined)
  expect([...found.community]).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
  // 13 pairs, 6 within each, 13 ends in each.
  expect(found.modularity).toBeCloseTo(12 / 13 - 0.5, 12)
  expect(findCommunities(joined)).toEqual(found)
})

test('MUST take a network without a pair', () => {
  const joined = joinShared(twoModeOf([{ shared: 'x', members: named('a') }]).memberships)
  expect(measureBetweenness(joined).followedFrom).toBe(0)
  expect(findCommunities(joined).modularity).toBeNull()
})

function pairsOf({ from, to, weight, named: both }: OneMode, nodes: readonly string[]) {
  return Array.from(from, (_, index) => [nodes[from[index] ?? 0], nodes[to[index] ?? 0], weight[index], both[index]])
}

function pathOf(count: number): OneMode {
  const from = Int32Array.from({ length: count - 1 }, (_, index) => index)
  const ones = new Int32Array(count - 1).fill(1)
  const to = from.map((each) => each + 1)
  return { nodeCount: count, from, to, weight: ones, named: ones, leftOut: new Int32Array() }
}
