/** An answer as a table: which objects are rows, what becomes of lists, sources and what stands above. */
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql'
import { expect, test } from 'vitest'
import { tableOf } from '../../src/export/table.js'

const schema = buildSchema(`
  type Query { finding: Finding!, node(id: ID!): Node, nodes: [Node!]!, two: Two! }
  type Finding { complete: Boolean!, next: String, note: String, left: Int, country: Ref!, lines: [Line!]! }
  type Two { one: [Line!]!, other: [Node!]! }
  type Line { ref: Ref!, count: Int, isOpen: Boolean, words: [String!]!, helpers: [Helper!]!, sources: [SourceRef!]! }
  type Helper { ref: Ref!, reasons: [String!]!, sources: [SourceRef!]! }
  type Ref { noun: String!, id: ID!, label: String!, url: String! }
  type SourceRef { id: ID!, title: String!, url: String, kind: String, locator: String, asOf: String, verify: String }
  interface Named { id: ID!, name: String! }
  type Country implements Named { id: ID!, name: String!, iso2: String }
  type Group implements Named { id: ID!, name: String! }
  type Node { id: ID!, name: String, members: [Named!]!, sourcesConnection: SourcesConnection!, sources: [Source!]!, kin: [Node!]! }
  type SourcesConnection { edges: [Edge!]! }
  type Edge { properties: Claim!, node: Source! }
  type Claim { locator: String, asOf: String }
  type Source { id: ID!, title: String, label: String, url: String, kind: String }
`)

function tabled(query: string, data: unknown, isPaged = false, rows: string | null = null) {
  const operation = parse(query).definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('no operation')
  const table = tableOf(operation, schema, { isPaged, rows })
  return { columns: table.columns, rows: table.rowsOf(data) }
}

const report = {
  id: 'report',
  title: 'Report',
  url: 'https://example.org/r',
  locator: 'para. 3',
  asOf: '2020-07',
  verify: null,
}
const copy = { id: 'copy', title: 'Copy', url: null, locator: null, asOf: null, verify: 'verify before quoting' }

test('MUST make the objects of the outermost list rows, with their columns in the order of the selection', () => {
  const query =
    '{ finding { complete note lines { ref { id label url } count isOpen words sources { id title url locator asOf verify } } } }'
  const lines = [
    { ref: { id: 'a', label: 'A', url: '/a' }, count: 2, isOpen: true, words: ['x', 'y'], sources: [report, copy] },
    { ref: { id: 'b', label: 'B', url: '/b' }, count: null, isOpen: null, words: [], sources: [report] },
  ]
  expect(tabled(query, { finding: { complete: true, note: null, lines } })).toEqual({
    columns: ['ref.id', 'ref.label', 'count', 'isOpen', 'words', 'sources', 'note'],
    rows: [
      [
        'a',
        'A',
        2,
        true,
        'x; y',
        'Report (https://example.org/r), para. 3, as of 2020-07; Copy [verify before quoting]',
        null,
      ],
      ['b', 'B', null, null, null, 'Report (https://example.org/r), para. 3, as of 2020-07', null],
    ],
  })
})

test('MUST join a list within a row, and keep the place of what is empty in it', () => {
  const query = '{ finding { lines { helpers { ref { id } reasons sources { title } } } } }'
  const helpers = [
    { ref: { id: 'a' }, reasons: ['works', 'lives'], sources: [{ title: 'S' }] },
    { ref: { id: 'b' }, reasons: [], sources: [{ title: 'T' }, { title: 'U' }] },
  ]
  expect(tabled(query, { finding: { lines: [{ helpers }] } })).toEqual({
    columns: ['helpers.ref.id', 'helpers.reasons', 'helpers.sources'],
    rows: [['a; b', 'works | lives; ', 'S; T | U']],
  })
})

test('MUST make the objects of a list within the rows, where the question says so, and keep what has none', () => {
  const query = '{ finding { note lines { count helpers { ref { id url } reasons sources { title } } words } } }'
  const helpers = [
    { ref: { id: 'a' }, reasons: ['works', 'lives'], sources: [{ title: 'S' }] },
    { ref: { id: 'b' }, reasons: [], sources: [{ title: 'T' }, { title: 'U' }] },
  ]
  const lines = [
    { count: 1, words: ['x'], helpers },
    { count: 2, words: [], helpers: [] },
  ]
  expect(tabled(query, { finding: { note: null, lines } }, false, 'helpers')).toEqual({
    columns: ['count', 'helpers.ref.id', 'helpers.reasons', 'helpers.sources', 'words', 'note'],
    rows: [
      [1, 'a', 'works; lives', 'S', 'x', null],
      [1, 'b', null, 'T; U', 'x', null],
      [2, null, null, null, null, null],
    ],
  })
  expect(() => tabled(query, {}, false, 'helper')).toThrow(
    'Cannot find a list "helper" in the rows of the answer; its lists are finding.lines',
  )
})

test('MUST stack several lists, with a first column that names them', () => {
  const query = '{ two { one { count ref { id } } other { id name } } }'
  const data = { two: { one: [{ count: 1, ref: { id: 'a' } }], other: [{ id: 'b', name: 'B' }] } }
  expect(tabled(query, data)).toEqual({
    columns: ['list', 'count', 'ref.id', 'id', 'name'],
    rows: [
      ['two.one', 1, 'a', null, null],
      ['two.other', null, null, 'b', 'B'],
    ],
  })
})

test('MUST say what stands above the rows in each of them, named apart from theirs', () => {
  const query = '{ node(id: "x") { id name sources { title } kin { id name } } finding { country { id } note } }'
  const data = {
    node: { id: 'x', name: 'X', sources: [{ title: 'S' }], kin: [{ id: 'y', name: 'Y' }] },
    finding: { country: { id: 'XAA' }, note: 'N' },
  }
  expect(tabled(query, data)).toEqual({
    columns: ['id', 'name', 'node.id', 'node.name', 'node.sources', 'finding.country.id', 'finding.note'],
    rows: [['y', 'Y', 'x', 'X', 'S', 'XAA', 'N']],
  })
})

test('MUST leave out what a page says of itself', () => {
  const query = '{ finding { complete next left country { id url } lines { count } } }'
  const data = {
    finding: { complete: false, next: 'n', left: 3, country: { id: 'XAA', url: '/' }, lines: [{ count: 1 }] },
  }
  expect(tabled(query, data, true)).toEqual({ columns: ['count', 'country.id'], rows: [[1, 'XAA']] })
  expect(tabled(query, data)).toEqual({ columns: ['count', 'left', 'country.id'], rows: [[1, 3, 'XAA']] })
})

test('MUST keep the header of an answer without rows, and say why there are none where the answer does', () => {
  const query = '{ finding { note country { id } lines { count } } }'
  const data = (note: string | null) => ({ finding: { note, country: { id: 'XAA' }, lines: [] } })
  expect(tabled(query, data(null))).toEqual({ columns: ['count', 'note', 'country.id'], rows: [] })
  expect(tabled(query, data('Nothing known'))).toMatchObject({ rows: [[null, 'Nothing known', 'XAA']] })
})

test('MUST make an answer without a list one row', () => {
  expect(tabled('{ node(id: "x") { id name } }', { node: { id: 'x', name: null } })).toEqual({
    columns: ['node.id', 'node.name'],
    rows: [['x', null]],
  })
  expect(tabled('{ node(id: "x") { id name } }', { node: null })).toMatchObject({ rows: [] })
})

test('MUST take sources from connections with what the claim says, and the fields of fragments', () => {
  const query = `{ nodes {
    sourcesConnection { edges { properties { locator asOf } node { id title kind } } }
    members { __typename id ... on Country { iso2 } ... on Group { name } }
  } }`
  const edges = [{ properties: { locator: 'item 2', asOf: '2016' }, node: { id: 'p', title: null, kind: 'PRESS' } }]
  const members = [
    { __typename: 'Country', id: 'XAA', iso2: 'XA' },
    { __typename: 'Group', id: 'club', name: 'Club' },
  ]
  expect(tabled(query, { nodes: [{ sourcesConnection: { edges }, members }] })).toEqual({
    columns: ['sourcesConnection', 'members.noun', 'members.id', 'members.iso2', 'members.name'],
    rows: [['p, item 2, as of 2016 [verify before quoting]', 'Country; Group', 'XAA; club', 'XA; ', '; Club']],
  })
})
