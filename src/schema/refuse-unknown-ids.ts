import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import type { FindingContext } from '../findings/context.js'
import { notFound } from '../findings/not-found.js'
import type { Model } from '../model/read-model.js'
import { singularField } from './type-defs.js'

/** Makes each noun's root field answer an unknown id with NOT_FOUND and the nearest id, instead of a null that says nothing. */
export function refuseUnknownIds(schema: GraphQLSchema, model: Pick<Model, 'nouns'>): GraphQLSchema {
  const nouns = new Map(model.nouns.map((noun) => [singularField(noun), noun.name]))
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => {
      const noun = nouns.get(name)
      if (!noun) return field
      const resolve = field.resolve ?? defaultFieldResolver
      return {
        ...field,
        resolve: async (root, args, context: FindingContext, info) => {
          const node: unknown = await resolve(root, args, context, info)
          if (node === undefined || node === null) throw await notFound(context.read, noun, String(args.id))
          return node
        },
      }
    },
  })
}
