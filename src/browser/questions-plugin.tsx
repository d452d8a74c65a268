import type { GraphiQLPlugin } from '@graphiql/react'
import { QuestionsPanel } from './questions-panel.js'

/** GraphiQL's panel with the named questions. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPanel }

function QuestionsIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4 5h16v11H11l-4.5 4v-4H4z" />
      <path d="M9.8 8.9c.3-1 1.2-1.5 2.2-1.5 1.3 0 2.3.8 2.3 1.9 0 1.4-2.2 1.6-2.2 2.9" />
      <path d="M12.1 14v.01" />
    </svg>
  )
}
