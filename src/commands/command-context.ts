import type { Database } from '../database/open-database.js'

/** What every command is handed; a command opens and reads nothing else of the process. */
export interface CommandContext {
  /** The package's folder, where `schema/` and `seed/` lie. */
  readonly root: string
  /** A checklist for whoever waits. */
  readonly report: {
    note(text: string): void
    step<Result>(label: string, work: () => Promise<Result>): Promise<Result>
  }
  /** Prints what was asked for. */
  print(text: string): void
  /** Reaches the database that the settings name, does the work, and leaves it. */
  withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result>
}
