/** Posts as sentences, and what to mind about them. */
import type { FocalPointFunction } from '../../generated/resolvers.js'

/** A post as far as its sentence needs it. */
export interface PostInWords {
  readonly function: FocalPointFunction
  readonly functionAsStated: string | null
  readonly office: string | null
  readonly institution: string | null
  readonly instruments: readonly { readonly id: string }[]
  readonly asOf: string | null
  /** Whether that day is surely more than five years back; null without a day. */
  readonly isOlder: boolean | null
  readonly newer: readonly { readonly id: string; readonly label: string | null }[]
}

const functions: Readonly<Record<FocalPointFunction, string>> = {
  REVIEW_FOCAL_POINT: 'Focal point for the Review Mechanism',
  CENTRAL_AUTHORITY: 'Central authority',
  COORDINATOR: 'Coordinator',
  RAPPORTEUR: 'Rapporteur',
  BODY: 'Body',
  OTHER: 'Point of contact',
}

/** Says what a post is for, which office holds it, as of when, and whether a newer one is known. */
export function postInWords(post: PostInWords): string {
  const served = post.instruments.map(({ id }) => id).join(', ')
  const stated = post.functionAsStated ? ` (${post.functionAsStated})` : ''
  const what = `${functions[post.function]}${stated}${served ? ` for ${served}` : ''}`
  const who = [post.office ?? 'office not known', post.institution ?? ''].filter(Boolean).join(', ')
  const [newer] = post.newer
  const later = newer ? `; a newer one is known: ${newer.label ?? newer.id}` : ''
  return `${what}: ${who}; ${asOfInWords(post)}${later}`
}

function asOfInWords({ asOf, isOlder }: PostInWords): string {
  if (!asOf) return 'as of an unknown day'
  return `as of ${asOf}${isOlder ? ', older than five years' : ''}`
}

/** What holds of all posts of a country together. */
export interface Together {
  readonly name: string
  /** The day of the newest information; null when no source gives one. */
  readonly newest: string | null
  /** Whether that day is surely more than five years back. */
  readonly isOlder: boolean
  /** The day looked from. */
  readonly from: string
}

/** What to mind: no post known, no day known, or all of it old; null when nothing. */
export function noteOfPosts({ name, newest, isOlder, from }: Together, isAny: boolean): string | null {
  if (!isAny) return `No source in the graph names a post or an office of ${name}; that is not to say that it has none`
  if (!newest) return 'No source says of which day its information is: check before use'
  if (!isOlder) return null
  return `The newest information is of ${newest}, older than five years on ${from}: whether these posts still exist is unknown, check before use`
}
