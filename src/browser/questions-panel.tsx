import { useState } from 'react'
import { usePlayground } from './playground-context.js'
import { QuestionList } from './question-list.js'
import { matching } from './question-filter.js'

/** The panel: how to use it, a filter, and the questions by who asks. */
export function QuestionsPanel() {
  const { loaded, questions, notice } = usePlayground()
  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      {notice && (
        <p className="notice" role="alert">
          {notice}
        </p>
      )}
      {loaded.state === 'failed' && <OutOfReach reason={loaded.reason} />}
      {loaded.state === 'ready' && questions.length === 0 && (
        <p className="notice">There are no questions yet: each file in queries/ becomes one.</p>
      )}
      {questions.length > 0 && <Filtered />}
    </section>
  )
}

function Filtered() {
  const { questions } = usePlayground()
  const [words, setWords] = useState('')
  const found = matching(questions, words)
  return (
    <>
      <p className="hint">Click one to run it. Then change its variables, below the operation, to ask about another.</p>
      <input
        type="search"
        aria-label="Filter questions"
        placeholder={`Filter ${questions.length} questions`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="visually-hidden" role="status">
        {words && `${found.length} of ${questions.length} questions`}
      </p>
      {found.length > 0 ? <QuestionList questions={found} /> : <NoneFound words={words} clear={() => setWords('')} />}
    </>
  )
}

function NoneFound({ words, clear }: { words: string; clear: () => void }) {
  return (
    <p className="notice">
      No question has the words “{words.trim()}”.{' '}
      <button type="button" onClick={clear}>
        Show all
      </button>
    </p>
  )
}

function OutOfReach({ reason }: { reason: string }) {
  const { retry } = usePlayground()
  return (
    <div className="notice" role="alert">
      <p>The questions cannot be loaded: {reason}. The API may be starting or stopped.</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
