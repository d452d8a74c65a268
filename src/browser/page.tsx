import { useMemo } from 'react'
import { openingOf } from './opening.js'
import { readLink } from './link.js'
import { PlaygroundContext } from './playground-context.js'
import { Session } from './session-view.js'
import { useCatalogue } from './use-catalogue.js'

/** The whole page: waits for the questions, then opens what the address asks for. */
export function Page() {
  const { loaded, retry } = useCatalogue()
  const playground = useMemo(() => {
    const questions = loaded.state === 'ready' ? loaded.catalogue.questions : []
    return { loaded, questions, retry, opening: openingOf(readLink(window.location), questions) }
  }, [loaded, retry])
  if (loaded.state === 'loading') return <p className="waiting">Loading the questions…</p>
  const { opening, ...rest } = playground
  return (
    <PlaygroundContext value={{ ...rest, notice: opening.notice }}>
      <Session key={loaded.state} opening={opening} />
    </PlaygroundContext>
  )
}
