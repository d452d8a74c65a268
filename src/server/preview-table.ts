import type { Cell } from '../export/cell.js'
import type { Table } from '../export/table.js'
import { html, type Html } from './html.js'

// More is for a file: a page of it would load slowly and be read by nobody.
const maxRows = 100

/** The first rows of an answer, in a table that scrolls by itself; it says how many it leaves out. */
export function previewTable(table: Table, data: unknown): Html {
  const rows = table.rowsOf(data)
  if (rows.length === 0) return html`<p class="quiet">The answer has no rows.</p>`
  const used = table.columns
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => rows.some((row) => row[index] !== null))
  const left = rows.length - maxRows
  return html`<div class="table" role="region" aria-label="Rows of the answer" tabindex="0">
      <table>
        <thead>
          <tr>
            ${used.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, maxRows).map(
            (row) =>
              html`<tr>
                ${used.map(({ index }) => cellOf(row[index] ?? null))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="quiet">
      ${rows.length}
      ${rows.length === 1 ? 'row' : 'rows'}${left > 0 ? `, of which the first ${maxRows} are shown here` : ''}; columns
      that are empty in all of them are not shown.
    </p>`
}

function cellOf(cell: Cell): Html {
  if (typeof cell === 'number') return html`<td class="number">${cell}</td>`
  const text = String(cell ?? '')
  return text.length <= 24 ? html`<td class="short">${linked(text)}</td>` : html`<td>${linked(text)}</td>`
}

/** Text whose web addresses are links; a path of this service is one as a whole. */
function linked(text: string): readonly Html[] {
  if (/^\/[a-z]\S*$/.test(text)) return [html`<a href="${text}">open</a>`]
  const parts = text.split(/(https?:\/\/[^\s;|]+[^\s;|.,)\]])/)
  return parts.map((part, index) =>
    index % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : html`${part}`,
  )
}
