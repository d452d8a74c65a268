import {
  GraphQLList,
  GraphQLNonNull,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'

/** A type in the same lists and non-nulls as another, such as `[Shared!]!` after `[Own!]!`. */
export function sameWrapping(like: GraphQLInputType, named: GraphQLInputObjectType): GraphQLInputType {
  if (isNonNullType(like)) {
    const inner = sameWrapping(like.ofType, named)
    return isNonNullType(inner) ? inner : new GraphQLNonNull(inner)
  }
  return isListType(like) ? new GraphQLList(sameWrapping(like.ofType, named)) : named
}
