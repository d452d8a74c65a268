/** A file to fill in says itself what goes where, and comes back without a change as no rows at all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { userFolder } from '../support/cli.js'
import { readFiles } from '../support/import-rows.js'
import { model } from '../support/rows.js'

const { folder, cli } = userFolder()

test.each(['organization', 'status-change', 'Participations'])(
  'MUST print for %s a sentence and an example per column, which an import skips',
  async (noun) => {
    const { code, stdout } = await cli('template', noun)
    expect(code).toBe(0)
    const [header = [], sentences = [], examples = []]: string[][] = parse(stdout)
    expect(sentences.every((sentence) => sentence.length > 10)).toBe(true)
    expect(examples.filter((example) => example === 'Example: ').length).toBeLessThan(header.length / 2)
    const { rows, problems } = await readFiles({ [`${noun}.csv`]: stdout })
    expect({ rows, problems }).toEqual({ rows: [], problems: [] })
  },
)

test('MUST write a workbook with a sheet that explains the columns', async () => {
  expect(await cli('template', 'organization', '--format', 'xlsx', '--out', 'mine.xlsx')).toMatchObject({
    code: 0,
    stdout: 'Written: mine.xlsx\n',
  })
  const bytes = readFileSync(join(folder, 'mine.xlsx'))
  const [sheet, explained] = await readWorkbook(bytes)
  const organization = model.nouns.find((noun) => noun.name === 'Organization')
  expect(sheet?.sheet).toBe('organization')
  expect(explained?.data[1]).toEqual(['id', expect.stringContaining('Empty: made as {name}.'), 'accion-ciudadana'])
  expect(explained?.data).toHaveLength((organization?.columns.length ?? 0) + 7)
  expect(await readFiles({ 'mine.xlsx': bytes })).toMatchObject({ rows: [], problems: [] })
})

test('MUST suggest the noun that was meant, and ask where a workbook goes', async () => {
  expect(await cli('template', 'organisation')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^Cannot find the noun "organisation": did you mean "organization"\? Allowed are article, /,
    ),
  })
  expect(await cli('template', 'tie', '--format', 'xlsx')).toMatchObject({
    code: 1,
    stderr: 'A workbook cannot be printed: name a file with --out\n',
  })
  expect(await cli('template', 'tie', '--format', 'doc')).toMatchObject({ code: 2 })
})
