/** The part of the package `edtf` that is used here; it comes without types. */
declare module 'edtf' {
  /** A date, an interval or another form; bounds in milliseconds since 1970, infinite where open, null where unknown. */
  export interface Extended {
    readonly type: string
    readonly min: number | null
    readonly max: number | null
  }
  /** Parses a text of EDTF up to a level; throws when it is none. */
  export function parse(text: string, constraints?: { readonly level: number }): { readonly type: string }
  /** Makes a text, or a parsed one, a date or another form. */
  export default function edtf(parsed: string | object): Extended
}
