import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** What is deprecated, and what clients are told about it. */
export interface Deprecation {
  /** Where it is, such as `Country.formerName`, `Query.path.from` or `Basis.GUESSED`. */
  readonly path: string
  /** The day from which it may be gone, `YYYY-MM-DD`; null where the reason names none. */
  readonly until: string | null
  readonly reason: string
}

interface Deprecable {
  readonly name: string
  readonly deprecationReason?: string | null | undefined
  readonly args?: readonly Deprecable[]
}

/** Everything that is deprecated in a schema, in the schema's order. */
export function deprecationsOf(schema: GraphQLSchema): readonly Deprecation[] {
  const inTypes = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => membersOf(type).flatMap((member) => deprecatedIn(member, type.name)))
  const inDirectives = schema
    .getDirectives()
    .flatMap(({ name, args }) => args.flatMap((argument) => deprecatedIn(argument, `@${name}`)))
  return [...inTypes, ...inDirectives]
}

/** Gives the schema back when each `@deprecated` names the day from which it may be gone; throws an error that names those that do not. */
export function refuseUndatedDeprecations(schema: GraphQLSchema): GraphQLSchema {
  const undated = deprecationsOf(schema).filter(({ until }) => until === null)
  if (undated.length === 0) return schema
  const found = undated.map(({ path, reason }) => `${path} has "${reason}"`)
  throw new Error(
    `Cannot deprecate without a day: ${found.join('; ')}. Write until when it stays, six months ahead or more, and what to use: @deprecated(reason: "until 2027-06-01: use name")`,
  )
}

function membersOf(type: GraphQLNamedType): readonly Deprecable[] {
  if (isEnumType(type)) return type.getValues()
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields())
  return []
}

function deprecatedIn({ name, deprecationReason, args = [] }: Deprecable, parent: string): readonly Deprecation[] {
  const path = `${parent}.${name}`
  const own =
    typeof deprecationReason === 'string'
      ? [{ path, until: untilOf(deprecationReason), reason: deprecationReason }]
      : []
  return [...own, ...args.flatMap((argument) => deprecatedIn(argument, path))]
}

/** The day in `until 2027-06-01: use name`; null when there is none, or none of the calendar. */
function untilOf(reason: string): string | null {
  const day = /^until (\d{4}-\d{2}-\d{2}): \S/.exec(reason)?.[1]
  if (day === undefined) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  // `2027-02-30` is read as a day of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}
