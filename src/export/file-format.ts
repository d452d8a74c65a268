/** What a way out is handed, and what it gives: a table, a workbook, a network file. */
import type { AskableQuestion } from './askable-question.js'

/** One page of an answer, or all of it where the question has no pages. */
export interface AnswerPage {
  /** As GraphQL gives it. */
  readonly data: Readonly<Record<string, unknown>>
  /** Version of the one data set that all pages are of; null before the first seed. */
  readonly version: number | null
  /** False when the answer goes on and nothing follows it, or a list of it was cut. */
  readonly isComplete: boolean
  /** Cursor of the next page; null when there is none. */
  readonly next: string | null
}

/** An answer on its way into a file. */
export interface FileContent {
  readonly askable: AskableQuestion
  /** Values of the variables that were given. */
  readonly values: Readonly<Record<string, unknown>>
  /** Its first page, which is there when the first byte leaves. */
  readonly first: AnswerPage
  /** All pages, the first among them, as they come; it throws when the rest cannot be had from the same data set. */
  readonly pages: AsyncIterable<AnswerPage>
}

/** How an answer is written into a file. */
export interface FileFormat {
  /** Such as `text/csv; charset=utf-8`. */
  readonly mediaType: string
  /** What it is for, in a sentence. */
  readonly description: string
  /** Values of variables that it needs, where a question has them and none is given. */
  readonly asks?: Readonly<Record<string, unknown>>
  /** Pieces in order; each is sent when it comes. */
  write(content: FileContent, options: WriteOptions): AsyncIterable<string | Uint8Array>
}

/** What may be asked of a format. */
export interface WriteOptions {
  /** Whether a CSV begins with a byte order mark, which Excel needs to read it as UTF-8. */
  readonly bom: boolean
}

/** Formats by the ending of their files, such as `csv`. */
export type FileFormats = Readonly<Record<string, FileFormat>>

/** The sentence that every file says where its format has a place for it. */
export const notice =
  'Designations follow the usage of the United Nations and imply no opinion on the status of any country or territory. Not an official UNODC product.'
