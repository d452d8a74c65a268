import { html, type Html } from '../html.js'

/** A column: its heading, and the share of the width that it takes, in percent. */
export type BriefColumn = readonly [heading: string, share: number]

/** A table whose rows stay whole in print and whose head stands on each page. */
export function briefTable(columns: readonly BriefColumn[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<table>
    <colgroup>
      ${columns.map(([, share]) => html`<col class="w${share}" />`)}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(([heading]) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** What a part leaves out, with the address that has it; nothing where it is whole. */
export function leftOut(words: string | null, { address, label }: { address: string; label: string }): Html {
  return words === null ? html`` : html`<p class="left">${words}: <a href="${address}">${label}</a></p>`
}

/** A count with its noun, such as `1 event` or `3 events`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** A note as a paragraph that ends with a full stop; nothing where there is none. */
export function noteLine(note: string | null): Html {
  return note === null ? html`` : html`<p>${note.replace(/\.?$/, '.')}</p>`
}
