/** A network on its way into a file: what every format keeps of it. */

/** A source of a node or a relationship, as an answer gives it. */
export type FileSource = Readonly<Record<string, unknown>>

/** A node in a file. */
export interface FileNode {
  readonly id: string
  readonly noun: string
  readonly label: string
  /** Its other plain values by name, such as `date` or `community`, without nulls. */
  readonly values: Values
  readonly sources: readonly FileSource[]
}

/** A relationship in a file. */
export interface FileRelationship {
  /** `<from> <type> <to>`: unique in the file. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly directed: boolean
  readonly weight: number | null
  /** Its other plain values by name, such as `date` or `basis`, without nulls; lists of ids are joined by `;`. */
  readonly values: Values
  readonly sources: readonly FileSource[]
}

/** Plain values by name. */
export type Values = Readonly<Record<string, string | number | boolean>>

/** The whole network. */
export interface NetworkFile {
  readonly title: string
  /** What has to be said of it: the notice, and whether it is complete. */
  readonly description: string
  readonly dataVersion: number | null
  /** By id. */
  readonly nodes: readonly FileNode[]
  readonly relationships: readonly FileRelationship[]
}

/** How a format writes a source in a line of text. */
export type SourceText = (source: FileSource) => string

/** The sources in one value, each once. */
export function sourcesText(sources: readonly FileSource[], textOf: SourceText): string {
  return [...new Set(sources.map(textOf))].join('; ')
}

/** Ids of the sources in one value, each once. */
export function sourceIds(sources: readonly FileSource[]): string {
  return [...new Set(sources.map(({ id }) => String(id)))].join(';')
}

// XML 1.0 has no place for most control characters and for halves of pairs, not even escaped; a line break in an attribute is read as a blank.
const noXml = /[\p{Cc}\uFFFE\uFFFF]+|\p{Cs}/gu

/** A text that XML can hold in an attribute and gives back as it was. */
export function forXml(text: string): string {
  return text.replace(noXml, ' ')
}
