import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { useAddress } from './address-bar.js'
import { AnswerBar } from './answer-bar.js'
import { useEditorLook } from './editor-look.js'
import { keepSettings } from './kept-settings.js'
import type { Opening } from './opening.js'
import { PageFooter } from './page-footer.js'
import { PageHeader } from './page-header.js'
import { QUESTIONS_PLUGIN } from './questions-plugin.js'
import { sendOperation } from './send-operation.js'
import { useSystemTheme } from './system-theme.js'

const plugins = [QUESTIONS_PLUGIN, DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]
const storage = keepSettings()

/** GraphiQL between a header and a footer, holding what `opening` says. */
export function Session({ opening }: { opening: Opening }) {
  return (
    <GraphiQLProvider
      fetcher={sendOperation}
      storage={storage}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={QUESTIONS_PLUGIN}
      initialQuery={opening.shown.query}
      initialVariables={opening.shown.variables}
      defaultQuery=""
    >
      <HistoryStore>
        <DocExplorerStore>
          <Layout />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}

function Layout() {
  useAddress()
  useSystemTheme()
  useEditorLook()
  return (
    <div className="page">
      <PageHeader />
      <main className="workbench">
        <GraphiQLInterface
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility="variables"
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerBar />
          </GraphiQL.Footer>
        </GraphiQLInterface>
      </main>
      <PageFooter />
    </div>
  )
}
