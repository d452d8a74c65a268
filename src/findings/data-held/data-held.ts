import type { QueryResolvers } from '../../generated/resolvers.js'

interface Count {
  readonly noun: string
  readonly count: number
  readonly asOf: string | null
}

/** Resolves `Query.dataHeld`. */
export const dataHeld: QueryResolvers['dataHeld'] = async (_root, _args, { read }) => {
  const nouns = await read<Count>('data-held', {})
  const days = nouns.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).toSorted()
  return { asOf: days.at(-1) ?? null, nouns }
}
