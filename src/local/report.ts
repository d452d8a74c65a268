/** Where the launcher tells how far it is; the caller decides how that is shown. */
export interface Report {
  /** A line of its own. */
  readonly note: (line: string) => void
  /** Work that may take longer than a second, named by what is true when it is done; gives what the work gives. */
  readonly step: <T>(label: string, work: () => Promise<T>) => Promise<T>
}
