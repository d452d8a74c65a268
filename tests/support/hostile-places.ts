/** Where a client's text can stand in an operation: found in the public schema, so that a new argument is tried too. */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { exampleOf, isAskedFor } from './hostile-examples.js'

/** One place of an argument; a step is the name of an input field, or `[]` for a value of a list. */
export interface Place {
  readonly argument: GraphQLArgument
  readonly steps: readonly string[]
  /** Whether the text stands there as it is, or is refused for its type, such as that of a number. */
  readonly takesText: boolean
}

/** A field with arguments, how it is asked, and the places in it. */
export interface AskedField {
  /** Such as `countries.memberOfConnection`. */
  readonly name: string
  /** The operation's root field, with the alias and the arguments put in. */
  ask(alias: string, args: string): string
  readonly places: readonly Place[]
  /** Arguments that it cannot do without, with a value that it takes. */
  readonly needed: Readonly<Record<string, string>>
}

const textTypes = new Set(['String', 'ID'])

/** All fields with arguments: those of the root, and those of each noun below the root's list of it. */
export function askedFields(schema: GraphQLSchema): AskedField[] {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query')
  return Object.values(query.getFields()).flatMap((field) => {
    const own = { ...askedField(field), ask: (alias: string, args: string) => askRoot(field, alias, args) }
    const type = getNamedType(field.type)
    const isList = field.args.some(({ name }) => name === 'limit')
    return [own, ...(isList && isObjectType(type) ? below(field, type) : [])]
  })
}

function below(root: GraphQLField<unknown, unknown>, type: GraphQLObjectType): AskedField[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map((field, index) => ({
      ...withOneOfTheFilter(askedField(field), index),
      name: `${root.name}.${field.name}`,
      ask: (alias, args) => `${alias}: ${root.name}(limit: 1) { ${field.name}${args} ${selection(field)} }`,
    }))
}

/** Of a filter that has a root field of its own one place in turn, beside those that only a relationship has. */
function withOneOfTheFilter<Asked extends Pick<AskedField, 'places'>>(asked: Asked, index: number): Asked {
  const isOwn = ({ argument, steps }: Place) => argument.name !== 'where' || steps.includes('edge')
  const others = asked.places.filter((place) => !isOwn(place))
  const chosen = others[(index * 7) % Math.max(1, others.length)]
  return { ...asked, places: asked.places.filter((place) => isOwn(place) || place === chosen) }
}

function askedField(field: GraphQLField<unknown, unknown>): Omit<AskedField, 'ask'> {
  const needed = field.args
    .filter((argument) => isRequiredArgument(argument) || isAskedFor(field.name, argument.name))
    .map(({ name, type }) => [name, literalOf(field.name, name, type)])
  // A cursor of the library is no text: it is read before anything is asked.
  const isPage = field.name.endsWith('Connection')
  return {
    name: field.name,
    places: field.args
      .flatMap((argument) => placesOf(argument, argument.type))
      .map((place) => ({ ...place, takesText: place.takesText && !(isPage && place.argument.name === 'after') })),
    needed: Object.fromEntries(needed),
  }
}

function literalOf(field: string, argument: string, type: GraphQLInputType): string {
  const literal = JSON.stringify(exampleOf(field, argument, type))
  return isEnumType(getNamedType(type)) ? literal.replaceAll('"', '') : literal
}

function placesOf(argument: GraphQLArgument, type: GraphQLInputType, steps: readonly string[] = []): Place[] {
  const plain = getNullableType(type)
  if (isListType(plain)) return placesOf(argument, plain.ofType, [...steps, '[]'])
  if (!isInputObjectType(plain)) return [{ argument, steps, takesText: textTypes.has(plain.name) }]
  return Object.values(plain.getFields()).flatMap((field, index) => {
    const next = [...steps, field.name]
    if (!isFurther(field)) return placesOf(argument, field.type, next)
    // Behind a relationship or an AND stands a filter that has its own root field: one place of it in turn.
    const inner = shallowPlaces(argument, field.type, next)
    return inner.length > 0 ? [inner[index % inner.length] ?? inner[0]].flatMap((place) => place ?? []) : []
  })
}

/** Whether it holds a filter of its own, except for what a relationship says, which has no other place. */
function isFurther({ name, type }: GraphQLInputField): boolean {
  return name !== 'edge' && /(RelationshipFilters|Where)$/.test(getNamedType(type).name)
}

function shallowPlaces(argument: GraphQLArgument, type: GraphQLInputType, steps: readonly string[]): Place[] {
  const plain = getNullableType(type)
  if (isListType(plain)) return shallowPlaces(argument, plain.ofType, [...steps, '[]'])
  if (!isInputObjectType(plain)) return [{ argument, steps, takesText: textTypes.has(plain.name) }]
  return fieldsWithoutFilters(plain).flatMap((field) => shallowPlaces(argument, field.type, [...steps, field.name]))
}

function fieldsWithoutFilters(type: GraphQLInputObjectType): GraphQLInputField[] {
  const fields = Object.values(type.getFields())
  return type.name.endsWith('RelationshipFilters') ? fields : fields.filter((field) => !isFurther(field))
}

/** The value of an argument with texts at places of it; what an input object needs beside them is filled in. */
export function valueAt(type: GraphQLInputType, steps: readonly string[], texts: readonly string[]): unknown {
  const plain = getNullableType(type)
  const [step, ...rest] = steps
  if (step === undefined) return texts[0]
  if (isListType(plain)) {
    const isLast = rest.length === 0
    return isLast ? texts : [valueAt(plain.ofType, rest, texts)]
  }
  if (!isInputObjectType(plain)) throw new Error(`No ${step} in ${plain.name}`)
  const fields = plain.getFields()
  const needed = Object.values(fields)
    .filter((field) => isRequiredInputField(field) && field.name !== step)
    .map((field) => [field.name, exampleOf(plain.name, field.name, field.type)])
  const field = fields[step]
  if (!field) throw new Error(`No ${step} in ${plain.name}`)
  return { ...Object.fromEntries(needed), [step]: valueAt(field.type, rest, texts) }
}

function askRoot(field: GraphQLField<unknown, unknown>, alias: string, args: string): string {
  return `${alias}: ${field.name}${args} ${selection(field)}`
}

/** What is asked of an answer: enough that it is worked out. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (!('getFields' in type)) return ''
  const fields = Object.values(type.getFields())
  const names = fields.filter(({ args, type: of }) => args.length === 0 && !('getFields' in getNamedType(of)))
  return `{ __typename ${names
    .slice(0, 3)
    .map(({ name }) => name)
    .join(' ')} }`
}
