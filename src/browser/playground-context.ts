import { createContext, useContext } from 'react'
import type { Question } from './catalogue.js'
import type { CatalogueState } from './use-catalogue.js'

/** What every part of the playground may read. */
export type Playground = {
  loaded: CatalogueState
  /** The loaded questions; none while loading or out of reach. */
  questions: Question[]
  /** What to tell about the link that was opened, if anything. */
  notice: string | null
  /** Loads the questions again. */
  retry: () => void
}

/** Hands the playground's state to panels that GraphiQL renders. */
export const PlaygroundContext = createContext<Playground>({
  loaded: { state: 'loading' },
  questions: [],
  notice: null,
  retry: () => undefined,
})

/** Reads the playground's state. */
export function usePlayground(): Playground {
  return useContext(PlaygroundContext)
}
