/** The rules of the house for what is said to clients: every element described, every scalar one scalar, every row sourced. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { Kind, parse, visit, type ASTNode } from 'graphql'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

test.each([...files('schema', '.graphql'), 'tests/contract.graphql'])(
  'MUST describe every type, field, argument and value in %s',
  (file) => {
    const silent: string[] = []
    const report = (node: ASTNode & { description?: unknown; name: { value: string } }) => {
      if (!node.description) silent.push(node.name.value)
    }
    visit(parse(readFileSync(join(root, file), 'utf8')), {
      ObjectTypeDefinition: report,
      InterfaceTypeDefinition: report,
      InputObjectTypeDefinition: report,
      EnumTypeDefinition: report,
      ScalarTypeDefinition: report,
      UnionTypeDefinition: report,
      FieldDefinition: report,
      InputValueDefinition: report,
      EnumValueDefinition: report,
      DirectiveDefinition: report,
    })
    expect(silent).toEqual([])
  },
)

test('MUST define each scalar once, in schema or by the library', () => {
  const definitions = files('schema', '.graphql')
    .flatMap((file) => parse(readFileSync(join(root, file), 'utf8')).definitions)
    .flatMap((definition) => (definition.kind === Kind.SCALAR_TYPE_DEFINITION ? [definition.name.value] : []))
  expect(definitions).toEqual([...new Set(definitions)])
  const contract = parse(readFileSync(join(root, 'tests/contract.graphql'), 'utf8'))
  const scalars = contract.definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION ? [definition.name.value] : [],
  )
  expect(scalars).toEqual([...new Set(scalars)])
})

test.each(files('seed', '.csv').filter((file) => file !== 'seed/source.csv'))(
  'MUST name the source of every row of %s',
  (file) => {
    const rows = readRows(file)
    const sources = new Set(readRows('seed/source.csv').map((row) => row['id']))
    const unsourced = rows.flatMap((row, index) =>
      sources.has(row['source']) ? [] : [`${file}:${index + 2} ${row['id']}`],
    )
    expect(unsourced).toEqual([])
  },
)

test('MUST give every noun its schema file, its seed file and its test', () => {
  const nouns = files('schema', '.graphql').filter((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return /@node\b/.test(text) && !/@node @bookkeeping/.test(text)
  })
  const names = nouns.map((file) => file.replace('schema/', '').replace('.graphql', ''))
  // The design's eighteen, and the declaration that came with the importer of treaty status.
  expect(names).toHaveLength(19)
  expect(files('seed', '.csv').map((file) => file.replace('seed/', '').replace('.csv', ''))).toEqual(names)
  expect(
    files('tests/nouns', '.test.ts').map((file) => file.replace('tests/nouns/', '').replace('.test.ts', '')),
  ).toEqual(names)
})

function readRows(file: string): Record<string, string>[] {
  return parseCsv(readFileSync(join(root, file), 'utf8'), { columns: true })
}

function files(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .toSorted()
}
