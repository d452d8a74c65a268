import type { ClaimRow } from '../../claim.js'
import { readCountryNames } from '../../country-names.js'
import { claimRow, type ImportedRows } from '../claim-row.js'
import { countParties } from './count-parties.js'
import { declarationRows } from './declaration-rows.js'
import { claimCells, type PageFacts } from './page-facts.js'
import { readPage } from './read-page.js'
import type { PageFault } from './status-page.js'
import { tableDay } from './table-day.js'
import { treatyActions } from './treaty-actions.js'
import { whichInstrument } from './which-instrument.js'

/** What the reader is told beside the file. */
export interface TreatyStatusOptions {
  /** The file's name, for problems. */
  readonly name: string
  /** The instrument, by id (`TIP`) or number (`XVIII-12-a`), where the file does not say it. */
  readonly instrument?: string | undefined
  /** The day of the table, `YYYY-MM-DD`, where the file does not say it. */
  readonly asOf?: string | undefined
}

/**
 * Reads a participants' table of the UN Treaty Collection (chapter XVIII 12, 12-a, 12-b, 12-c): the XML download, a page
 * saved as HTML, or the table pasted into CSV or XLSX. Gives a source, a treaty action per signature and consent to be
 * bound, the declarations below the table, and the instrument's row that says of which day the table is whole.
 * A file whose structure is not known gives one problem and no row.
 */
export async function readTreatyStatus(bytes: Uint8Array, options: TreatyStatusOptions): Promise<ImportedRows> {
  const page = await readPage(bytes)
  if ('message' in page) return refused([page], options)
  const instrument = whichInstrument(page, options.instrument)
  const day = tableDay(page, options.asOf)
  const faults = [instrument, day].flatMap((each) => (typeof each === 'object' && 'message' in each ? [each] : []))
  if (typeof day !== 'string' || 'message' in instrument) return refused(faults, options)
  const source = `untc-${instrument.number.toLowerCase()}-${day}`
  const facts: PageFacts = { file: options.name, instrument, day, source, names: readCountryNames() }
  const table = treatyActions(page, facts)
  const totals = countParties(page, table, facts)
  const declared = declarationRows(page, facts)
  const problems = [...table.problems, ...totals.problems]
  // A table of which a row is missing must not say who is no party.
  const whole = problems.length === 0 ? [instrumentRow(facts)] : []
  return {
    rows: [sourceRow(facts), ...whole, ...table.rows, ...declared.rows],
    problems,
    notes: [...table.notes, ...totals.notes, ...declared.notes],
  }
}

function refused(faults: readonly PageFault[], { name }: TreatyStatusOptions): ImportedRows {
  return { rows: [], problems: faults.map((fault) => ({ file: name, column: '', ...fault })), notes: [] }
}

// Line 0: these two speak of the file as a whole.
function sourceRow({ file, source, instrument, day }: PageFacts): ClaimRow {
  const number = instrument.number.replace('-', ' ').replace(/-([a-z])$/, ' $1')
  const cells = {
    title: `United Nations Treaty Collection, chapter ${number}: status as at ${day}`,
    publisher: 'United Nations Treaty Collection',
    url: `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${instrument.number}&chapter=18&clang=_en`,
    kind: 'OFFICIAL',
    published: day,
  }
  return claimRow({ noun: 'Source', id: source, file, line: 0, cells })
}

function instrumentRow(facts: PageFacts): ClaimRow {
  const { file, instrument, day } = facts
  const cells = { participantsAsOf: day, completeAsOf: day, ...claimCells(facts, "participants' table") }
  return claimRow({ noun: 'Instrument', id: instrument.id, file, line: 0, cells })
}
