import { lexicographicSortSchema, parse, print, printSchema, visit, type GraphQLSchema } from 'graphql'

/** The schema as clients see it, sorted, so that a change of the contract is a change of its lines and of no others. */
export function publicSdl(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true })
  const onOneLine = visit(document, {
    StringValue: (node) => (node.block && !node.value.includes('\n') ? { ...node, block: false } : undefined),
  })
  return `${print(onOneLine)}\n`
}
