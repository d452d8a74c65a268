import { usualAnalyzer, type Noun } from '../model/noun.js'
import type { CellValue } from './cell.js'

/**
 * The texts of a node that full-text search looks at by the usual rules, in the model's order and each once. One property
 * for all of them: a search for words with typos costs as many times more as there are properties.
 */
export function searchTexts(noun: Pick<Noun, 'columns'>, values: ReadonlyMap<string, CellValue>): string[] {
  const texts = noun.columns.flatMap((column) => {
    if (column.type !== 'value' || column.analyzer !== usualAnalyzer) return []
    const value = values.get(column.name)
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  })
  return [...new Set(texts)]
}
