import { useGraphiQL } from '@graphiql/react'
import { useMemo } from 'react'
import { readAnswer } from './answer.js'
import { downloadText } from './download-text.js'
import { questionShown } from './link.js'
import { usePlayground } from './playground-context.js'
import { useShown } from './session.js'

/** Below the answer: what it is, and its download; before there is one, how to get it. */
export function AnswerBar() {
  const { text, waiting } = useGraphiQL((state) => ({
    text: state.tabs[state.activeTabIndex]?.response ?? '',
    waiting: state.isFetching,
  }))
  const answer = useMemo(() => readAnswer(text), [text])
  const name = useFileName()
  return (
    <>
      {!text && !waiting && <FirstSteps />}
      <div className="answer-bar">
        <span role="status" className={answer.refused ? 'refused' : ''}>
          {waiting ? 'Asking…' : answer.summary}
        </span>
        <button type="button" disabled={!answer.isJson} onClick={() => downloadText(text, name, 'application/json')}>
          Download JSON
        </button>
      </div>
    </>
  )
}

function FirstSteps() {
  return (
    <div className="first-steps">
      <p>The answer appears here</p>
      <p>
        Click a question in the list, or run the one that is loaded with the ▶ button or <kbd>Ctrl</kbd>{' '}
        <kbd>Enter</kbd>.
      </p>
    </div>
  )
}

function useFileName(): string {
  const operationName = useGraphiQL((state) => state.operationName)
  const { questions } = usePlayground()
  const question = questionShown(useShown(), questions)
  return `${question?.slug ?? operationName ?? 'answer'}.json`
}
