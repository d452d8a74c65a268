/** Relationships as sentences, such as "Organization A took part in event E". */
import type { NodeRow } from './ref.js'
import { joined, kindWords, sentences } from './relationship-sentences.js'

/** A relationship with the nodes at its ends. */
export interface SaidRelationship {
  readonly type: string
  readonly from: NodeRow
  readonly to: NodeRow
  readonly basis?: 'NAMED' | 'SUGGESTED' | null | undefined
}

/** What one relationship says. */
export function sayRelationship({ type, from, to, basis }: SaidRelationship): string {
  const sentence = sentences[`${from.noun}.${type}`] ?? `{from} ${type.toLowerCase().replaceAll('_', ' ')} {to}`
  return said(sentence, { from: nameOf(from), to: nameOf(to) }, basis === 'SUGGESTED')
}

/**
 * What two relationships of one node say together of the others, where its noun is there to tie others together, such as a
 * participation; undefined where it is not.
 */
export function sayTogether(one: SaidRelationship, other: SaidRelationship, kind: string | null): string | undefined {
  const [first, second] = [one, other].toSorted((a, b) => (a.type < b.type ? -1 : 1))
  if (!first || !second || one.from.id !== other.from.id) return undefined
  const sentence = joined[one.from.noun]?.[`${first.type}+${second.type}`]
  if (sentence === undefined) return undefined
  const names = {
    [first.type]: nameOf(first.to),
    [second.type]: nameOf(second.to),
    kind: kindWords[kind ?? ''] ?? (kind ?? 'unknown').toLowerCase().replaceAll('_', ' '),
  }
  return said(
    sentence,
    names,
    [one, other].some(({ basis }) => basis === 'SUGGESTED'),
  )
}

/** Whether nodes of a noun are there to tie others together. */
export function tiesTogether(noun: string): boolean {
  return noun in joined
}

/** The nouns whose nodes are there to tie others together. */
export const tyingNouns: readonly string[] = Object.keys(joined)

function said(sentence: string, names: Readonly<Record<string, string>>, isReading: boolean): string {
  const text = sentence.replaceAll(/\{(\w+)\}/g, (_place, name: string) => names[name] ?? '')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${isReading ? " (an editor's reading)" : ''}`
}

// These are names already; others are told apart by their noun.
const plain = new Set(['Country', 'Group', 'Instrument', 'Organization'])
// Their labels alone would not tell which.
const byId = new Set(['Article', 'Recommendation'])

function nameOf({ noun, id, label }: NodeRow): string {
  if (plain.has(noun)) return label ?? id
  const words = noun.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  if (label === null || label === id) return `${words} ${id}`
  return byId.has(noun) ? `${words} ${id} ("${label}")` : `${words} "${label}"`
}
