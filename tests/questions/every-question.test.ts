/** Every file in queries/ fits the schema, and its example answers on the real seed: sourced line by line, and not empty. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  Kind,
  TypeInfo,
  buildSchema,
  getNamedType,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
  type SelectionSetNode,
} from 'graphql'
import { expect, test } from 'vitest'
import { readQuestions } from '../../src/questions/read-questions.js'
import { answerLines } from '../support/answer-lines.js'
import { serve } from '../support/serve.js'

const root = resolve(import.meta.dirname, '../..')
const questions = readQuestions(join(root, 'queries'))
const { ask, get } = await serve(join(root, 'seed'))
const schema = buildSchema(await (await get('/schema.graphql')).text())
const bySlug = questions.map((question) => [question.slug, question] as const)

/** What the seed has no row of, and the words that say so. What such rows would give is tested on the tiny data set. */
const nothingKnown: Readonly<Record<string, RegExp>> = {
  'follow-up': /"status":"NO_STATUS_REPORTED"/,
  'review-status': /Reviewers: no source names the States parties that review it/,
  wording: /No source that the graph holds says what it replaced or what replaced it: unknown, not none/,
}

test('MUST read every file in queries/', () => {
  expect(questions.map((question) => question.slug).toSorted()).toEqual(
    readdirSync(join(root, 'queries'))
      .map((file) => file.replace('.graphql', ''))
      .toSorted(),
  )
})

test.each(bySlug)('MUST fit the schema: %s', (_slug, question) => {
  expect(validate(schema, parse(question.query))).toEqual([])
})

test.each(bySlug)('MUST say of each variable of %s what it is', (_slug, question) => {
  const declared = [...question.query.matchAll(/\$(\w+)\s*:/g)].map((match) => match[1] ?? '')
  expect(Object.keys(question.variableDescriptions).toSorted()).toEqual([...new Set(declared)].toSorted())
})

test.each(bySlug)('MUST ask of each source of %s what a reader needs to look it up', (_slug, question) => {
  expect(selectedOf('SourceRef', question.query).filter((fields) => !holdsAll(fields, sourceFields))).toEqual([])
})

test.each(bySlug)('MUST ask each finding of %s whether it is complete', (_slug, question) => {
  expect(findingsWithoutComplete(question.query)).toEqual([])
})

test.each(bySlug)('MUST answer the example of %s, each line with its sources', async (slug, question) => {
  const { data, errors, extensions } = await ask(slug, question.variables)
  expect(errors).toBeUndefined()
  expect(extensions?.['dataVersion']).toBe(1)
  const lines = answerLines(data)
  expect(lines.filter(({ sources }) => sources.length === 0).map(({ path }) => path)).toEqual([])
  expect(lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(data)).toMatch(nothingKnown[slug] ?? /"/)
})

const sourceFields = ['id', 'title', 'url', 'kind', 'locator', 'asOf', 'verify']

function holdsAll(fields: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((field) => fields.includes(field))
}

/** The fields selected of each object of a type. */
function selectedOf(type: string, query: string): string[][] {
  const found: string[][] = []
  const info = new TypeInfo(schema)
  const selectionSet = {
    enter: ({ selections }: SelectionSetNode) => {
      // What a fragment selects is seen where it is defined.
      if (info.getParentType()?.name !== type || selections.some((one) => one.kind !== Kind.FIELD)) return
      found.push(selections.map((one) => ('name' in one ? (one.name?.value ?? '') : '')))
    },
  }
  visit(parse(query), visitWithTypeInfo(info, { SelectionSet: selectionSet }))
  return found
}

/** Root fields whose type has `complete`, of which the operation does not select it. */
function findingsWithoutComplete(query: string): string[] {
  const [operation] = parse(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return []
  return operation.selectionSet.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return []
    const field = schema.getQueryType()?.getFields()[selection.name.value]
    const type = field && getNamedType(field.type)
    if (!type || !('getFields' in type) || !('complete' in type.getFields())) return []
    return selection.selectionSet?.selections.some((each) => 'name' in each && each.name?.value === 'complete')
      ? []
      : [selection.name.value]
  })
}
