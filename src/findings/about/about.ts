import type { QueryResolvers } from '../../generated/resolvers.js'

interface Version {
  readonly version: number
  readonly hash: string
  readonly writtenAt: string
}

/** Resolves `Query.about`: the data version is null before the first seed. */
export const about: QueryResolvers['about'] = async (_root, _args, { read }) => {
  const [data] = await read<Version>('about', {})
  return {
    name: 'untoc-graph',
    notice: 'Designations follow UN usage and imply no opinion on status. Not an official UNODC product.',
    dataVersion: data?.version ?? null,
    dataHash: data?.hash ?? null,
    writtenOn: data?.writtenAt.slice(0, 10) ?? null,
  }
}
