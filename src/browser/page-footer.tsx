import { usePlayground } from './playground-context.js'

/** The disclaimer, the version of the data, and where to go from here. */
export function PageFooter() {
  const { loaded } = usePlayground()
  const version = loaded.state === 'ready' ? loaded.catalogue.dataVersion : null
  return (
    <footer className="page-footer">
      <p>Designations follow UN usage and imply no opinion on status. Not an official UNODC product.</p>
      <p>
        {version !== null && <span>Data version {version}</span>}
        <a href="/">About the data</a>
        <a href="/schema.graphql">Schema</a>
        <a href="/changelog">Changes</a>
      </p>
    </footer>
  )
}
