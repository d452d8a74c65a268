import type { IResolvers } from '@graphql-tools/utils'
import { Neo4jGraphQL } from '@neo4j/graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Model } from '../model/read-model.js'
import { boundLists } from './bound-lists.js'
import { refuseUndatedDeprecations } from './deprecations.js'
import { describeGenerated } from './describe-generated.js'
import { partialDateScalar } from './partial-date-scalar.js'
import { refuseUnknownIds } from './refuse-unknown-ids.js'
import { withoutRelatedTypename } from './related-where.js'
import { reuseStatements } from './reuse-statements.js'
import { shareInputs } from './share-inputs.js'
import { trimSchema } from './trim-schema.js'
import { typeDefsOf } from './type-defs.js'

/** What the findings add to the schema. */
export interface FindingParts {
  readonly document: DocumentNode
  readonly resolvers: IResolvers
}

/** Makes the schema that clients see, ready to execute: nouns by @neo4j/graphql, findings by their resolvers. */
export async function buildSchema(model: Model, findings: FindingParts): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: typeDefsOf(model, findings.document),
    resolvers: { ...findings.resolvers, PartialDate: partialDateScalar },
    features: { excludeDeprecatedFields: deprecated },
  })
  const schema = await library.getSchema()
  const bounded = boundLists(shareInputs(withoutRelatedTypename(trimSchema(schema))), model)
  const described = refuseUndatedDeprecations(describeGenerated(bounded, model.document))
  return refuseUnknownIds(reuseStatements(described, model), model)
}

// 704 KB of schema with these, most of it under two names.
const deprecated = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
} as const
