/** Invented rows over two versions of the data: what the second adds, changes and removes. */
import { seed } from './rows.js'
import { serve } from './serve.js'
import type { Served } from './start-server.js'
import { testDatabase } from './test-database.js'

const country = [
  { id: 'XAA', name: 'Inventia', source: 'report' },
  { id: 'XAB', name: 'Fabulia', source: 'report' },
]
const event = [
  { id: 'meeting', title: 'Meeting', date: '2024-05', host: 'XAA', source: 'report' },
  { id: 'congress', title: 'Congress', date: '2024', source: 'report' },
  { id: 'gathering', title: 'Gathering', date: '', host: 'XAA', source: 'report' },
]
const participation = [
  { id: 'XAA-at-congress', participant: 'XAA', event: 'congress', source: 'report', locator: 'p. 2' },
]
const instrument = [{ id: 'TIP', title: 'Protocol', source: 'report' }]
const treatyAction = [
  { id: 'XAB-TIP-consent', kind: 'ACCESSION', date: '2024-06-02', country: 'XAB', instrument: 'TIP', source: 'report' },
]
const report = { id: 'report', title: 'Report', kind: 'OFFICIAL' }

const before = {
  source: [report, { id: 'old', title: 'Old report', kind: 'COPY', url: 'https://old.example/' }],
  country,
  event,
  participation,
  instrument,
  treatyAction,
  organization: [
    { id: 'firm', name: 'Firm', activeIn: 'XAA', source: 'old' },
    { id: 'watch', name: 'Watch', source: 'report' },
  ],
}

const after = {
  source: [report],
  country,
  event,
  participation,
  instrument,
  treatyAction,
  organization: [{ id: 'watch', name: 'The Watch', source: 'report' }],
  recommendation: [
    {
      id: 'r1',
      gist: 'Act',
      date: '2024-06-01',
      addressedTo: 'XAA',
      madeBy: 'watch',
      source: 'report',
      locator: 'para. 1',
    },
  ],
}

/** Starts the real server over data at version 2, after a version 1 that said otherwise. */
export async function serveTwoVersions(): Promise<Served> {
  const served = await serve(before)
  const database = testDatabase()
  await seed(database, after)
  await database.close()
  return served
}
