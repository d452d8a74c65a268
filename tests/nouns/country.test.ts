import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

// Invented: XAA to XZZ are ISO's codes for private use.
const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia', nameFr: 'Inventie', iso2: 'XA', kind: 'MEMBER_STATE', memberOf: 'invented-group' },
    { id: 'XAB', name: 'Fabula', kind: 'OBSERVER_STATE' },
  ],
  group: [{ id: 'invented-group', name: 'Invented Group', kind: 'REGIONAL_GROUP', membersKnown: 'SOME' }],
  event: [{ id: 'talks', title: 'Talks', kind: 'MEETING', host: 'XAA', concernsCountry: 'XAB' }],
  organization: [{ id: 'watch', name: 'Watch', basedIn: 'XAA', activeIn: 'XAB' }],
})

test('MUST give a country its names, its kind and its groups', async () => {
  const { data } = await ask(
    '{ country(id: "XAA") { id name nameFr nameEs iso2 kind label memberOf { id membersKnown } } }',
  )
  expect(data).toEqual({
    country: {
      id: 'XAA',
      name: 'Inventia',
      nameFr: 'Inventie',
      nameEs: null,
      iso2: 'XA',
      kind: 'MEMBER_STATE',
      label: 'Inventia',
      memberOf: [{ id: 'invented-group', membersKnown: 'SOME' }],
    },
  })
})

test('MUST keep a seat apart from a place of work, and a host apart from a subject', async () => {
  const fields = 'organizationsBased { id } organizationsActive { id } eventsHosted { id } eventsConcerning { id }'
  const { data } = await ask(`{ one: country(id: "XAA") { ${fields} } other: country(id: "XAB") { ${fields} } }`)
  expect(data).toEqual({
    one: {
      organizationsBased: [{ id: 'watch' }],
      organizationsActive: [],
      eventsHosted: [{ id: 'talks' }],
      eventsConcerning: [],
    },
    other: {
      organizationsBased: [],
      organizationsActive: [{ id: 'watch' }],
      eventsHosted: [],
      eventsConcerning: [{ id: 'talks' }],
    },
  })
})

test('MUST refuse an unknown country and suggest the nearest by name', async () => {
  const { errors } = await ask('{ country(id: "FABULA") { id } }')
  expect(errors?.[0]).toMatchObject({
    message: 'Cannot find country "FABULA": did you mean "XAB"?',
    extensions: { code: 'NOT_FOUND' },
  })
})
