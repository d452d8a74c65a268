/** Pieces of a GraphQL document, made rather than parsed where a rule adds them. */
import { Kind, parse, type DefinitionNode, type ConstDirectiveNode, type FieldDefinitionNode } from 'graphql'

/** The fields that a piece of SDL defines, such as `"What it says." name: String!`. */
export function fieldsOf(sdl: string): FieldDefinitionNode[] {
  const [definition] = definitionsOf(`type Piece { ${sdl} }`)
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? [...(definition.fields ?? [])] : []
}

/** The directives of a piece of SDL, such as `@limit(default: 25)`. */
export function directivesOf(sdl: string): ConstDirectiveNode[] {
  const [definition] = definitionsOf(`scalar Piece ${sdl}`)
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? [...(definition.directives ?? [])] : []
}

/** The definitions of a piece of SDL. */
export function definitionsOf(sdl: string): DefinitionNode[] {
  return [...parse(sdl, { noLocation: true }).definitions]
}

/** Whether a definition carries a directive. */
export function hasDirective(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): boolean {
  return (node.directives ?? []).some((directive) => directive.name.value === name)
}
