import { expect } from 'vitest'
import type { Served } from './start-server.js'

const query = `query ($of: Noun!, $by: [String!]!, $where: [Condition!]! = [], $basis: [Basis!], $first: Int! = 200, $after: String) {
  totals(of: $of, by: $by, where: $where, basis: $basis, first: $first, after: $after) {
    complete next left note notStated total { count named suggested }
    lines { value { id label } secondValue { id } count named suggested link sources { id locator } }
  }
}`

/** An answer of `totals`. */
export interface Totals {
  readonly complete: boolean
  readonly next: string | null
  readonly left: number
  readonly note: string | null
  readonly notStated: number
  readonly total: { readonly count: number; readonly named: number; readonly suggested: number }
  readonly lines: readonly {
    readonly value: { readonly id: string; readonly label: string }
    readonly secondValue: { readonly id: string } | null
    readonly count: number
    readonly named: number
    readonly suggested: number
    readonly link: string
    readonly sources: readonly { readonly id: string; readonly locator: string | null }[]
  }[]
}

type Variables = Readonly<Record<string, unknown>>

/** Asks `totals` of a server: its answer, or its refusal. */
export function totalsOf({ ask }: Pick<Served, 'ask'>) {
  return {
    totals: async (variables: Variables): Promise<Totals> => {
      const { data, errors } = await ask(query, variables)
      expect(errors).toBeUndefined()
      return JSON.parse(JSON.stringify(data?.['totals']))
    },
    refusal: async (variables: Variables) => (await ask(query, variables)).errors?.[0],
  }
}

/** Each line as its values and its three figures. */
export function countsOf({ lines }: Totals): (string | number)[][] {
  return lines.map(({ value, secondValue, count, named, suggested }) => [
    secondValue ? `${value.id} ${secondValue.id}` : value.id,
    count,
    named,
    suggested,
  ])
}
