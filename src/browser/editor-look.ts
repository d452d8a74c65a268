import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

const look = {
  fontSize: 13.5,
  lineHeight: 20,
  wordWrap: 'on',
  wrappingIndent: 'indent',
  renderLineHighlight: 'none',
  // A wheel or finger at an editor's end scrolls the page on.
  scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10 },
} as const

/** Fits more into the three editors: smaller type, long lines wrapped. */
export function useEditorLook(): void {
  const editors = useGraphiQL((state) => [state.queryEditor, state.variableEditor, state.responseEditor])
  useEffect(() => {
    for (const editor of editors) editor?.updateOptions(look)
  }, [editors])
}
