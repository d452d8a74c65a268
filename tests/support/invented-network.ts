/** An invented network in two pages of an answer, for the files of networks. */
import { collectNetwork } from '../../src/networks/collect-network.js'
import type { NetworkFile } from '../../src/networks/network-file.js'

/** A source as an answer gives it. */
export const source = (id: string) => ({ id, title: `Title ${id}`, locator: 'para. 1' })
const ref = (noun: string, id: string, label: string) => ({ noun, id, label, url: `/x/${id}` })
const first = {
  nodes: [
    {
      ref: ref('Event', 'meeting', 'A "meeting" & <more>\u0007'),
      date: '2010-10',
      dateEarliest: null,
      sources: [source('s1')],
    },
    { ref: ref('Country', 'XAA', 'Invented Avaria'), date: null, community: 1, sources: [source('s1'), source('s1')] },
  ],
  relationships: [
    {
      from: 'meeting',
      to: 'XAA',
      type: 'HOST',
      directed: true,
      weight: null,
      through: [],
      basis: 'NAMED',
      derivedFrom: [],
      sources: [source('s1')],
    },
  ],
}
const second = {
  nodes: [{ ref: ref('Country', 'XAA', 'Invented Avaria'), betweenness: 0.25, sources: [source('s1')] }],
  relationships: [
    {
      from: 'meeting',
      to: 'XAA',
      type: 'HOST',
      directed: true,
      weight: null,
      through: [],
      basis: 'NAMED',
      derivedFrom: [],
      sources: [source('s1')],
    },
    {
      from: 'XAA',
      to: 'meeting',
      type: 'SHARES',
      directed: false,
      weight: 2,
      named: 1,
      through: [ref('Crime', 'a', 'A'), ref('Crime', 'b', 'B')],
      derivedFrom: ['c'],
      sources: [source('s2')],
    },
  ],
}
async function* pages() {
  yield { one: first }
  yield { other: { network: second, nothing: null } }
}
/** The network of both pages. */
export const network: NetworkFile = {
  ...(await collectNetwork(pages())),
  title: 'Who?',
  description: 'Complete -- all.',
  dataVersion: 3,
}
