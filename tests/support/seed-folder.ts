import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { seedColumns } from '../../src/ingest/seed-template.js'
import { sourceNoun, type Noun, type ValueColumn } from '../../src/model/noun.js'
import { readModel } from '../../src/model/read-model.js'

/** A row's cells by column; what is left out is filled where the row needs it. */
export type SeedRow = Readonly<Record<string, string | number>>

/** Rows by noun, its name beginning with a small letter: `country`, `treatyAction`. */
export type SeedRows = Readonly<Record<string, readonly SeedRow[]>>

/** The source of rows that name none; its row is there when one needs it. */
export const inventedSource = 'invented-source'

/**
 * Writes a seed folder with a file for every noun and gives its path. A node whose rows leave out a required column gets
 * an invented value in the first row that is used; a cell given as '' stays empty.
 */
export async function writeSeed(rows: SeedRows): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'))
  const { nouns } = readModel(resolve(import.meta.dirname, '../../schema'))
  const unknown = Object.keys(rows).filter((key) => !nouns.some((noun) => keyOf(noun) === key))
  if (unknown.length > 0) throw new Error(`No noun ${unknown.join(', ')}: allowed are ${nouns.map(keyOf).join(', ')}`)
  const filled = new Map(nouns.map((noun) => [noun.name, fillRows(noun, rows[keyOf(noun)] ?? [])]))
  const needed = [...filled.values()].flat().some((row) => row['source'] === inventedSource)
  const sources = filled.get(sourceNoun) ?? []
  if (needed && !sources.some((row) => row['id'] === inventedSource)) {
    sources.push({ id: inventedSource, title: 'Invented source', kind: 'EDITOR' })
  }
  for (const noun of nouns) {
    await writeFile(
      join(folder, `${noun.slug}.csv`),
      stringify(filled.get(noun.name) ?? [], { header: true, columns: columnsOf(noun, filled.get(noun.name) ?? []) }),
    )
  }
  return folder
}

function keyOf(noun: Noun): string {
  return noun.name.slice(0, 1).toLowerCase() + noun.name.slice(1)
}

/** The noun's columns, and after them those of a test that wants a wrong header. */
function columnsOf(noun: Noun, rows: readonly SeedRow[]): string[] {
  return [...new Set([...seedColumns(noun), ...rows.flatMap((row) => Object.keys(row))])]
}

function fillRows(noun: Noun, rows: readonly SeedRow[]): SeedRow[] {
  const required = noun.columns.filter(
    (column): column is ValueColumn => column.type === 'value' && column.required && column.name !== 'id',
  )
  return rows.map((row, index) => {
    const source: SeedRow = noun.name === sourceNoun ? {} : { source: inventedSource }
    const sameNode = rows.filter((other) => other['id'] === row['id'] && !other['rejected'])
    if (sameNode[0] !== row) return { ...source, ...row }
    const missing = required.filter(
      (column) => !sameNode.some((other) => column.name in other && other[column.name] !== ''),
    )
    const invented = missing.map((column) => [column.name, inventValue(column, String(row['id'] ?? ''), index)])
    return { ...source, ...Object.fromEntries(invented), ...row }
  })
}

function inventValue(column: ValueColumn, id: string, index: number): string | number {
  if (column.kind === 'enum') return column.values[0] ?? ''
  if (column.kind === 'int') return index + 1
  if (column.kind === 'date') return '2020'
  const words = id.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
