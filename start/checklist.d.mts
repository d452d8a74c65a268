/** What is done and how long it took: in place on a terminal, plain lines elsewhere. */
export interface Checklist {
  /** A line of its own. */
  readonly note: (line: string) => void
  /** Work with a name; shown with its time and whether it was done. Gives what the work gives. */
  readonly step: <T>(label: string, work: () => Promise<T>) => Promise<T>
}

/** A checklist that writes to a stream such as `process.stderr`. */
export function createChecklist(stream: { isTTY?: boolean; columns?: number; write(text: string): unknown }): Checklist
