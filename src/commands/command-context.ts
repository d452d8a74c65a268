import type { Database } from '../database/open-database.js'
import type { AskableQuestion } from '../export/askable-question.js'
import type { Question } from '../questions/question.js'
import type { Answering } from '../schema/answer.js'

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

/** What commands are handed that ask questions: the same answering as the server's. */
export interface AskContext {
  /** Works out a question's ways out; the schema is built for the first. */
  askable(question: Question): Promise<AskableQuestion>
  /** Reaches the database that the settings name, opens an answering over it, does the work, and leaves both. */
  withAnswering<Result>(work: (answering: Answering) => Promise<Result>): Promise<Result>
  /** Writes a piece of what was asked for; false when nobody reads any more. */
  write(piece: string | Uint8Array): Promise<boolean>
  /** Whether somebody reads it on a terminal. */
  readonly isTerminal: boolean
  /** Characters in a line of the terminal; undefined where there is none. */
  readonly width: number | undefined
}
