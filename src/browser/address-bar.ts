import { useEffect, useRef } from 'react'
import { questionShown, showLink } from './link.js'
import { usePlayground } from './playground-context.js'
import { useShown } from './session.js'

const settleMs = 300

/** Keeps the address bar and the page's title at what the editors hold; leaves them until something changes. */
export function useAddress(): void {
  const shown = useShown()
  const { questions } = usePlayground()
  const before = useRef(shown)
  const question = questionShown(shown, questions)
  useEffect(() => {
    document.title = `${question?.title ?? 'Playground'} · UNTOC graph`
  }, [question])
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    const timer = setTimeout(() => {
      showLink(shown, question)
    }, settleMs)
    return () => clearTimeout(timer)
  }, [shown, question])
}
