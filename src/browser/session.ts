/** What the editors hold, and how a question gets into them. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { Kind, parse, type OperationDefinitionNode } from 'graphql'
import { useEffect, useState } from 'react'
import type { Question } from './catalogue.js'
import { showLink, type Shown } from './link.js'
import { shownOf } from './opening.js'

/** What the two editors hold, a moment after each change. */
export function useShown(): Shown {
  return useGraphiQL(({ tabs, activeTabIndex }) => ({
    query: tabs[activeTabIndex]?.query ?? '',
    variables: tabs[activeTabIndex]?.variables ?? '',
  }))
}

/** Returns a function that loads a question and runs it, as soon as the editors are there. */
export function useAsk(): (question: Question) => void {
  const [asked, setAsked] = useState<Question | null>(null)
  const actions = useGraphiQLActions()
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }))
  useEffect(() => {
    if (!asked || !queryEditor || !variableEditor || !responseEditor) return
    const { query, variables } = shownOf(asked)
    queryEditor.setValue(query)
    variableEditor.setValue(variables)
    // The editors tell the session 100 ms later; the run below must not send the previous operation's name.
    actions.updateActiveTabValues({ query, variables })
    actions.setOperationFacts(factsOf(query))
    actions.run()
    // The question may be the one that is loaded already: then nothing changes that would tell the address bar.
    showLink({ query, variables }, asked)
    bringIntoView(responseEditor.getContainerDomNode())
    setAsked(null)
  }, [asked, queryEditor, variableEditor, responseEditor, actions])
  return setAsked
}

// Where the parts stand below one another (narrow.css), the answer would otherwise come out of sight.
function bringIntoView(answer: HTMLElement): void {
  if (!window.matchMedia('(max-width: 760px)').matches) return
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  answer.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' })
}

function factsOf(query: string) {
  const documentAST = parse(query)
  const operations = documentAST.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const operationName = operations[0]?.name?.value
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) }
}
