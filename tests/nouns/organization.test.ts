import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  crime: [
    { id: 'arson', name: 'Arson' },
    { id: 'theft', name: 'Theft' },
  ],
  source: [{ id: 'own-page' }, { id: 'editor-list', kind: 'EDITOR' }],
  organization: [
    { id: 'league', name: 'League', kind: 'NETWORK' },
    {
      id: 'watch',
      name: 'Watch',
      kind: 'NGO',
      basedIn: 'XAA',
      worksOn: 'arson',
      partOf: 'league',
      source: 'own-page',
      locator: 'About us',
      asOf: '2024',
    },
    { id: 'watch', name: '', worksOn: 'theft', basis: 'SUGGESTED', confidence: 'LOW', source: 'editor-list' },
  ],
  tie: [
    { id: 'watch-tie-1', kind: 'INDIRECT', organization: 'watch' },
    { id: 'watch-tie-2', kind: 'DIRECT', role: 'speaker', organization: 'watch' },
  ],
})

test('MUST add up what several rows state, each relationship with its own sources and basis', async () => {
  const { data } = await ask(
    '{ organization(id: "watch") { worksOnConnection(sort: [{ node: { id: ASC } }]) { edges { node { id } properties { sources basis confidence } } } } }',
  )
  expect(data).toEqual({
    organization: {
      worksOnConnection: {
        edges: [
          { node: { id: 'arson' }, properties: { sources: ['own-page'], basis: 'NAMED', confidence: null } },
          { node: { id: 'theft' }, properties: { sources: ['editor-list'], basis: 'SUGGESTED', confidence: 'LOW' } },
        ],
      },
    },
  })
})

test('MUST show where in the source each row was read', async () => {
  const { data } = await ask(
    '{ organization(id: "watch") { asOf sourcesConnection(sort: [{ node: { id: DESC } }]) { edges { node { id } properties { locator asOf basis origin } } } } }',
  )
  expect(data).toEqual({
    organization: {
      asOf: '2024',
      sourcesConnection: {
        edges: [
          {
            node: { id: 'own-page' },
            properties: { locator: 'About us', asOf: '2024', basis: 'NAMED', origin: 'seed' },
          },
          {
            node: { id: 'editor-list' },
            properties: { locator: null, asOf: null, basis: 'SUGGESTED', origin: 'seed' },
          },
        ],
      },
    },
  })
})

test('MUST derive the strongest tie, and give none where none is documented', async () => {
  const { data } = await ask('{ organizations(sort: [{ id: ASC }]) { id tie parts { id } partOf { id } } }')
  expect(data).toEqual({
    organizations: [
      { id: 'league', tie: null, parts: [{ id: 'watch' }], partOf: [] },
      { id: 'watch', tie: 'DIRECT', parts: [], partOf: [{ id: 'league' }] },
    ],
  })
})
