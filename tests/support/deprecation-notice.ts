import type { GraphQLSchema } from 'graphql'
import { deprecationsOf, type Deprecation } from '../../src/schema/deprecations.js'

/** A schema, and the day when clients could first see it. */
export interface DatedSchema {
  readonly on: string
  readonly schema: GraphQLSchema
}

/**
 * What is wrong with the deprecations of a schema's versions, oldest first: a removal date less than six months after
 * the version that announced it, and what is gone before its date.
 */
export function noticeProblems(versions: readonly DatedSchema[]): string[] {
  const dated = versions.map(({ on, schema }) => ({
    on,
    deprecated: new Map(deprecationsOf(schema).map((each) => [each.path, each])),
    has: (path: string) => exists(schema, path),
  }))
  return dated.flatMap(({ on, deprecated }, index) => {
    const before = dated[index - 1]
    const short = [...deprecated.values()]
      .filter((each) => !promised(before?.deprecated.get(each.path), each))
      .flatMap((each) => shortNotice(each, on))
    const gone = [...(before?.deprecated.values() ?? [])]
      .filter(({ path, until }) => !dated[index]?.has(path) && (until === null || on < until))
      .map(({ path, until }) => `${path} is gone on ${on}: it was to stay until ${until ?? 'a day that is not named'}`)
    return [...short, ...gone]
  })
}

/** The same day six months later; the month's last one where it has no such day. */
export function sixMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whether an earlier version told the same day or an earlier one, so that nobody loses time by it. */
function promised(earlier: Deprecation | undefined, { until }: Deprecation): boolean {
  return typeof earlier?.until === 'string' && until !== null && earlier.until <= until
}

function shortNotice({ path, until, reason }: Deprecation, on: string): string[] {
  const soonest = sixMonthsAfter(on)
  if (until === null) return [`${path} names no day: "${reason}"; write "until ${soonest}: ..." or a later day`]
  return until < soonest ? [`${path} is deprecated on ${on} until ${until}: ${soonest} is the soonest day`] : []
}

function exists(schema: GraphQLSchema, path: string): boolean {
  const [parent = '', name = '', argument] = path.split('.')
  if (parent.startsWith('@'))
    return schema.getDirective(parent.slice(1))?.args.some((each) => each.name === name) ?? false
  const type = schema.getType(parent)
  if (!type) return false
  if ('getValue' in type) return type.getValue(name) !== undefined
  const field = 'getFields' in type ? type.getFields()[name] : undefined
  if (argument === undefined || !field) return field !== undefined
  return 'args' in field && field.args.some((each) => each.name === argument)
}
