/** Network files of an invented network, letter by letter where that matters. */
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { expect, test } from 'vitest'
import { collectNetwork } from '../../src/networks/collect-network.js'
import { edgeColumns, edgeRowsMaker } from '../../src/networks/edge-list.js'
import type { NetworkFile } from '../../src/networks/network-file.js'
import { writeGexf } from '../../src/networks/write-gexf.js'
import { writeGraphml } from '../../src/networks/write-graphml.js'
import { writeJsonLd } from '../../src/networks/write-json-ld.js'
import { network, source } from '../support/invented-network.js'

const text = ({ id }: { id?: unknown }) => `text of ${String(id)}`

test('MUST bring the networks of all pages together, each node and relationship once', () => {
  expect(network.nodes).toEqual([
    {
      id: 'XAA',
      noun: 'Country',
      label: 'Invented Avaria',
      values: { url: '/x/XAA', community: 1, betweenness: 0.25 },
      sources: [source('s1'), source('s1')],
    },
    {
      id: 'meeting',
      noun: 'Event',
      label: 'A "meeting" & <more>\u0007',
      values: { url: '/x/meeting', date: '2010-10' },
      sources: [source('s1')],
    },
  ])
  expect(network.relationships).toEqual([
    {
      id: 'meeting HOST XAA',
      from: 'meeting',
      to: 'XAA',
      type: 'HOST',
      directed: true,
      weight: null,
      values: { basis: 'NAMED' },
      sources: [source('s1')],
    },
    {
      id: 'XAA SHARES meeting',
      from: 'XAA',
      to: 'meeting',
      type: 'SHARES',
      directed: false,
      weight: 2,
      values: { named: 1, through: 'a;b', derivedFrom: 'c' },
      sources: [source('s2')],
    },
  ])
})

test('MUST write a GEXF that gives back ids, labels, kinds, dates and sources', () => {
  const graph = parse(MultiGraph, writeGexf(network, text), { addMissingNodes: false })
  expect(graph.getNodeAttributes('meeting')).toEqual({
    label: 'A "meeting" & <more> ',
    noun: 'Event',
    url: '/x/meeting',
    date: '2010-10',
    sourceIds: 's1',
    sources: 'text of s1',
  })
  expect(graph.getNodeAttributes('XAA')).toMatchObject({ community: 1, betweenness: 0.25 })
  expect(graph.getEdgeAttributes('XAA SHARES meeting')).toMatchObject({
    label: 'SHARES',
    type: 'SHARES',
    weight: 2,
    named: 1,
    through: 'a;b',
    derivedFrom: 'c',
    sourceIds: 's2',
    sources: 'text of s2',
  })
  expect(graph.isUndirected('XAA SHARES meeting')).toBe(true)
  expect(graph.isDirected('meeting HOST XAA')).toBe(true)
})

test('MUST write a GraphML with a key for each value and a line for each element', () => {
  expect([...writeGraphml(network, text)].join('')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!--Who? Complete - - all.-->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="node-label" for="node" attr.name="label" attr.type="string"/>
<key id="node-noun" for="node" attr.name="noun" attr.type="string"/>
<key id="node-url" for="node" attr.name="url" attr.type="string"/>
<key id="node-community" for="node" attr.name="community" attr.type="int"/>
<key id="node-betweenness" for="node" attr.name="betweenness" attr.type="double"/>
<key id="node-sourceIds" for="node" attr.name="sourceIds" attr.type="string"/>
<key id="node-sources" for="node" attr.name="sources" attr.type="string"/>
<key id="node-date" for="node" attr.name="date" attr.type="string"/>
<key id="edge-type" for="edge" attr.name="type" attr.type="string"/>
<key id="edge-directed" for="edge" attr.name="directed" attr.type="boolean"/>
<key id="edge-basis" for="edge" attr.name="basis" attr.type="string"/>
<key id="edge-sourceIds" for="edge" attr.name="sourceIds" attr.type="string"/>
<key id="edge-sources" for="edge" attr.name="sources" attr.type="string"/>
<key id="edge-weight" for="edge" attr.name="weight" attr.type="int"/>
<key id="edge-named" for="edge" attr.name="named" attr.type="int"/>
<key id="edge-through" for="edge" attr.name="through" attr.type="string"/>
<key id="edge-derivedFrom" for="edge" attr.name="derivedFrom" attr.type="string"/>
<graph id="network" edgedefault="directed">
<node id="XAA"><data key="node-label">Invented Avaria</data><data key="node-noun">Country</data><data key="node-url">/x/XAA</data><data key="node-community">1</data><data key="node-betweenness">0.25</data><data key="node-sourceIds">s1</data><data key="node-sources">text of s1</data></node>
<node id="meeting"><data key="node-label">A "meeting" &amp; &lt;more&gt; </data><data key="node-noun">Event</data><data key="node-url">/x/meeting</data><data key="node-date">2010-10</data><data key="node-sourceIds">s1</data><data key="node-sources">text of s1</data></node>
<edge id="meeting HOST XAA" source="meeting" target="XAA"><data key="edge-type">HOST</data><data key="edge-directed">true</data><data key="edge-basis">NAMED</data><data key="edge-sourceIds">s1</data><data key="edge-sources">text of s1</data></edge>
<edge id="XAA SHARES meeting" source="XAA" target="meeting"><data key="edge-type">SHARES</data><data key="edge-directed">false</data><data key="edge-weight">2</data><data key="edge-named">1</data><data key="edge-through">a;b</data><data key="edge-derivedFrom">c</data><data key="edge-sourceIds">s2</data><data key="edge-sources">text of s2</data></edge>
</graph>
</graphml>
`)
})

test('MUST write JSON-LD in which a relationship is a thing of its own, so that it can say its sources', () => {
  const document: { '@graph': unknown[] } = JSON.parse([...writeJsonLd(network)].join(''))
  expect(document).toMatchObject({ title: 'Who?', dataVersion: 3 })
  expect(document['@graph'][3]).toEqual({
    '@type': 'SHARES',
    from: 'XAA',
    to: 'meeting',
    directed: false,
    weight: 2,
    named: 1,
    through: ['a', 'b'],
    derivedFrom: ['c'],
    sources: [{ source: 's2', title: 'Title s2', locator: 'para. 1' }],
  })
})

test('MUST write an edge list with the names and kinds of both ends', () => {
  const rowsOf = edgeRowsMaker(text)
  const [row] = rowsOf(network)
  expect(edgeColumns).toEqual([
    'from',
    'fromNoun',
    'fromLabel',
    'type',
    'directed',
    'to',
    'toNoun',
    'toLabel',
    'weight',
    'named',
    'suggested',
    'through',
    'basis',
    'date',
    'dateEarliest',
    'dateLatest',
    'derivedFrom',
    'sources',
    'dataVersion',
  ])
  expect(row).toEqual([
    'meeting',
    'Event',
    'A "meeting" & <more>\u0007',
    'HOST',
    true,
    'XAA',
    'Country',
    'Invented Avaria',
    null,
    null,
    null,
    null,
    'NAMED',
    null,
    null,
    null,
    null,
    'text of s1',
    3,
  ])
  // What was written once is not written again with a later page.
  expect(rowsOf(network)).toEqual([])
})

test('MUST write a network without nodes', async () => {
  async function* none() {
    yield { network: { nodes: [], relationships: [] } }
  }
  const empty: NetworkFile = { ...network, ...(await collectNetwork(none())) }
  expect(parse(MultiGraph, writeGexf(empty, text)).order).toBe(0)
  expect([...writeGraphml(empty, text)].join('')).toContain('edgedefault="undirected">\n</graph>')
  expect(JSON.parse([...writeJsonLd(empty)].join(''))).toMatchObject({ '@graph': [] })
  expect(edgeRowsMaker(text)(empty)).toEqual([])
})
