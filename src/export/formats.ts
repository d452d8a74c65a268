import type { AskableQuestion } from './askable-question.js'
import { csv } from './csv.js'
import type { FileFormat, FileFormats } from './file-format.js'
import { networkFormats } from './network-formats.js'
import { xlsx } from './xlsx.js'

const tables: FileFormats = { csv, xlsx }

/** The files that an answer to a question comes in, by their endings: tables, and for a network the formats of networks. */
export function formatsOf({ isNetwork }: Pick<AskableQuestion, 'isNetwork'>): FileFormats {
  return isNetwork ? { ...tables, ...networkFormats } : tables
}

/** Every ending that an answer may have, JSON first. */
export function endingsOf(askable: Pick<AskableQuestion, 'isNetwork'>): string[] {
  return ['json', ...Object.keys(formatsOf(askable))]
}

/** The values with those that a format needs and the question has. */
export function withAsked(
  { asks = {} }: FileFormat,
  { variables }: AskableQuestion,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = new Set(variables.map(({ name }) => name))
  return { ...Object.fromEntries(Object.entries(asks).filter(([name]) => names.has(name))), ...values }
}
