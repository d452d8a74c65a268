/** What we use of the package `edtf`, which has no types of its own. */
declare module 'edtf' {
  /** Parses an EDTF string; throws when it is none at the given level or below. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): { type: string; level: number }
  /** Reads an EDTF string: the first and the last millisecond that it can mean; infinite where open, null where unknown. */
  export default function edtf(text: string): { min: number | null; max: number | null }
}
