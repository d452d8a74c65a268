import { LRUCache } from 'lru-cache'
import type { Keep } from '../findings/context.js'

/** What was computed for answers of one data version, to serve others of it. */
export interface KeptByVersion {
  /** What an answer that is begun at a version may use; what it computes stays its own until it is known to be whole. */
  begin(version: string): KeptForAnswer
}

/** The same for one answer. */
export interface KeptForAnswer {
  readonly keep: Keep
  /** Lets others use what this answer computed: it came from one whole data set. */
  share(): void
}

interface Entry {
  readonly value: unknown
  readonly size: number
}

/** Keeps at most so many bytes, by estimate, and drops what was not used for longest. */
export function keptByVersion({ maxSize }: { readonly maxSize: number }): KeptByVersion {
  const kept = new LRUCache<string, Entry>({ maxSize, sizeCalculation: ({ size }, key) => size + key.length })
  return {
    begin: (version) => {
      const own = new Map<string, Entry>()
      const keep = async <Value>(key: string, make: () => Promise<Value>, sizeOf: (value: Value) => number) => {
        const known = kept.get(`${version} ${key}`)
        // The key says what the value is: whoever made it was of the same type.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        if (known) return { value: known.value as Value, kept: true }
        const value = await make()
        own.set(key, { value, size: Math.max(1, Math.ceil(sizeOf(value))) })
        return { value, kept: false }
      }
      return { keep, share: () => own.forEach((entry, key) => kept.set(`${version} ${key}`, entry)) }
    },
  }
}

/** For answers that may be a mix of two data sets: nothing is kept. */
export const nothingKept: Keep = async (_key, make) => ({ value: await make(), kept: false })
