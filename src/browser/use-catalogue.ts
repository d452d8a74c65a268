import { useCallback, useEffect, useState } from 'react'
import { fetchCatalogue, type Catalogue } from './catalogue.js'

/** The questions on their way, here, or out of reach. */
export type CatalogueState =
  | { state: 'loading' }
  | { state: 'ready'; catalogue: Catalogue }
  | { state: 'failed'; reason: string }

/** Loads the questions once, and again on `retry`. */
export function useCatalogue(): { loaded: CatalogueState; retry: () => void } {
  const [loaded, setLoaded] = useState<CatalogueState>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    fetchCatalogue(stop.signal).then(
      (catalogue) => setLoaded({ state: 'ready', catalogue }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setLoaded({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => stop.abort()
  }, [attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { loaded, retry }
}
