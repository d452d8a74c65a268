/** The table of sentences has one for each relationship that `schema/` says, and none for what it does not. */
import { expect, test } from 'vitest'
import { joined, sentences } from '../../src/findings/relationship-sentences.js'
import { sayRelationship } from '../../src/findings/say-relationship.js'
import { model } from '../support/rows.js'

const relationships = model.nouns.flatMap((noun) =>
  noun.columns.flatMap((column) => (column.type === 'relationship' ? [`${noun.name}.${column.relationshipType}`] : [])),
)

test('MUST have a sentence for each relationship of schema/', () => {
  expect(Object.keys(sentences).toSorted()).toEqual(relationships.toSorted())
})

test('MUST name both ends in each sentence', () => {
  expect(Object.values(sentences).filter((each) => !each.includes('{from}') || !each.includes('{to}'))).toEqual([])
})

test('MUST only join relationships that schema/ has, in the order of their types, and name both', () => {
  const wrong = Object.entries(joined).flatMap(([noun, pairs]) =>
    Object.entries(pairs).filter(([pair, sentence]) => {
      const types = pair.split('+')
      return (
        types.length !== 2 ||
        types.toSorted().join('+') !== pair ||
        types.some((type) => !relationships.includes(`${noun}.${type}`) || !sentence.includes(`{${type}}`))
      )
    }),
  )
  expect(wrong).toEqual([])
})

test('MUST say a relationship that is not in the table by its type', () => {
  const from = { noun: 'Laboratory', id: 'lab', label: 'Invented Laboratory' }
  const to = { noun: 'Country', id: 'XAA', label: 'Invented Avaria' }
  expect(sayRelationship({ type: 'BASED_IN', from, to })).toBe(
    'Laboratory "Invented Laboratory" based in Invented Avaria',
  )
})
