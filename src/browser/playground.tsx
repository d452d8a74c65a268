/** Starts the playground in its page. */
import 'graphiql/setup-workers/vite'
import '@graphiql/react/font/fira-code.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './page.css'
import './questions.css'
import './narrow.css'
import { createRoot } from 'react-dom/client'
import { Page } from './page.js'

// A long link keeps its query after the `#`; pasting one into an open playground does not reload by itself.
window.addEventListener('hashchange', () => window.location.reload())

const container = document.getElementById('playground')
if (container) createRoot(container).render(<Page />)
