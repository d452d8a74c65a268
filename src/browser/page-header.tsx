import { useState } from 'react'
import { questionShown, writeLink } from './link.js'
import { usePlayground } from './playground-context.js'
import { useShown } from './session.js'

/** The page's name, one sentence of what it is, and the link to share. */
export function PageHeader() {
  return (
    <header className="page-header">
      <h1>
        <a href="/" title="What data it holds">
          UNTOC graph
        </a>
      </h1>
      <p>
        Who can talk to whom, about what, on the UN Convention against Transnational Organized Crime, and who says so.
      </p>
      <CopyLink />
    </header>
  )
}

function CopyLink() {
  const shown = useShown()
  const { questions } = usePlayground()
  const [told, setTold] = useState('')
  const copy = async () => {
    const { origin, pathname } = window.location
    const link = origin + pathname + writeLink(shown, questionShown(shown, questions))
    setTold(await copyText(link))
    setTimeout(() => setTold(''), 4_000)
  }
  return (
    <div className="copy-link">
      <span role="status">{told}</span>
      <button type="button" onClick={() => void copy()}>
        Copy link
      </button>
    </div>
  )
}

async function copyText(text: string): Promise<string> {
  try {
    // Browsers offer no clipboard to pages of another machine without HTTPS.
    await navigator.clipboard.writeText(text)
    return 'Link copied'
  } catch {
    return 'Copy it from the address bar'
  }
}
