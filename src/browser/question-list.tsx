import { audiences, type Question } from './catalogue.js'
import { questionShown } from './link.js'
import { useAsk, useShown } from './session.js'
import { usePlayground } from './playground-context.js'

/** Questions grouped by who asks; a click loads one into the editors and runs it. */
export function QuestionList({ questions }: { questions: Question[] }) {
  const ask = useAsk()
  const shown = questionShown(useShown(), usePlayground().questions)
  const groups = audiences.map((audience) => ({
    ...audience,
    members: questions.filter(({ who }) => who === audience.who),
  }))
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ who, heading, members }) => (
      <section key={who} aria-label={heading}>
        <h3>{heading}</h3>
        <ul>
          {members.map((question) => (
            <li key={question.slug}>
              <QuestionButton question={question} isShown={question === shown} ask={ask} />
            </li>
          ))}
        </ul>
      </section>
    ))
}

type QuestionButtonProps = { question: Question; isShown: boolean; ask: (question: Question) => void }

function QuestionButton({ question, isShown, ask }: QuestionButtonProps) {
  const variables = Object.entries(question.variables)
  return (
    <button
      type="button"
      className="question"
      data-question={question.slug}
      aria-current={isShown}
      onClick={() => ask(question)}
    >
      <span className="question-title">{question.title}</span>
      {isShown && question.description && <span className="question-description">{question.description}</span>}
      {variables.length > 0 && (
        <span className="question-variables">
          {variables.map(([name, value]) => (
            <code key={name}>
              {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
            </code>
          ))}
        </span>
      )}
    </button>
  )
}
