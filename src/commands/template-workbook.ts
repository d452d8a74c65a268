import writeWorkbook from 'write-excel-file/node'
import { explainingSheet } from '../ingest/table/read-workbook-grids.js'
import type { TemplateColumn } from '../ingest/template.js'
import type { Noun } from '../model/noun.js'

/** A workbook to fill in: a sheet with the header above columns that keep what is typed as text, and one that explains each column. */
export function templateWorkbook(noun: Noun, columns: readonly TemplateColumn[]): Promise<Buffer> {
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
  const explained = columns.map(({ name, sentence, example }) => [bold(name), sentence, example])
  const preset = columns.map(({ isNumber }) => (isNumber ? null : { type: String, format: '@' }))
  const sheets = [
    {
      sheet: noun.slug,
      data: [columns.map(({ name }) => ({ ...bold(name), format: '@' })), preset],
      columns: columns.map(() => ({ width: 24 })),
    },
    {
      sheet: explainingSheet,
      data: [[bold('Column'), bold('What it is for'), bold('Example')], ...explained],
      columns: [{ width: 22 }, { width: 90 }, { width: 60 }],
    },
  ]
  return writeWorkbook(sheets, { features: [wholeColumnsAsText(columns)] }).toBuffer()
}

/**
 * Gives each column the style that the library gave its empty cell in row 2: left to itself, a spreadsheet turns 2010-05 into
 * a day and 1-2 into another. The library presets cells, not columns.
 */
function wholeColumnsAsText(columns: readonly TemplateColumn[]) {
  const transform = (sheet: string) => {
    const style = /<c r="[A-Z]+2" s="(\d+)"\/>/.exec(sheet)?.[1]
    if (style === undefined) return sheet
    return sheet.replace(/<col min="(\d+)"/g, (opening, number: string) =>
      columns[Number(number) - 1]?.isNumber === false ? `${opening} style="${style}"` : opening,
    )
  }
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }
}
