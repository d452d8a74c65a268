import { expect, test } from 'vitest'
import { readUpr } from '../../src/ingest/from/upr/read-upr.js'

const readText = (text: string) => readUpr(Buffer.from(text), { name: 'upr.csv' })
const header = 'To,Text,From,Response,Action,Issue,Session'

test('MUST name what is wrong with a row that is near, and nothing of one that is not', async () => {
  const { rows, problems } = await readText(
    [
      header,
      'Keyna,fight human trafficking,Korea,Acceptd,1,Trafficking,eighth',
      'Atlantis,build schools,Mordor,?,1,Education,?',
      '',
    ].join('\n'),
  )
  expect(rows).toEqual([])
  expect(problems.map(({ line, column, found, nearest }) => ({ line, column, found, nearest }))).toEqual([
    { line: 2, column: 'To', found: 'Keyna', nearest: 'Kenya' },
    { line: 2, column: 'From', found: 'Korea', nearest: undefined },
    { line: 2, column: 'Session', found: 'eighth', nearest: undefined },
    { line: 2, column: 'Response', found: 'Acceptd', nearest: 'Accepted' },
  ])
})

test('MUST refuse a table without its columns, with a quotation mark left open, with too few cells or with two answers', async () => {
  const messages = async (text: string) =>
    (await readText(text)).problems.map(({ line, message }) => `${line}: ${message}`)
  expect(await messages('State,Text,From,Respons,Issue,Session\n')).toEqual([
    '1: The column "to" is missing: expected are To, Text, From, Response, Action, Issue, Session, in any order; found "state, text, from, respons, issue, session". Nothing was read',
    '1: The column "response" is missing: expected are To, Text, From, Response, Action, Issue, Session, in any order; found "state, text, from, respons, issue, session"; is "respons" meant? Nothing was read',
  ])
  expect(await messages(`${header}\nKenya,"fight corruption,Malta,Noted,1,Other,8\n`)).toEqual([
    expect.stringContaining('2: The file cannot be read as a table after line 2 (CSV_QUOTE_NOT_CLOSED)'),
  ])
  expect(await messages(`${header}\nKenya,fight corruption,Malta,Noted,1,Other\n`)).toEqual([
    expect.stringContaining('2: The row has 6 cells, the header 7'),
  ])
  const row = (answer: string) => `Kenya,fight corruption,Malta,${answer},1,Other,8`
  expect(await messages([header, row('Noted'), row('Accepted'), ''].join('\n'))).toEqual([
    expect.stringContaining('3: The same recommendation stands in line 2 with the response "Noted"'),
  ])
  expect(await messages('')).toHaveLength(6)
})
