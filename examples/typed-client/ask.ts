import type { TypedDocumentString } from './generated/graphql.js'

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string }[]
}

/** Asks a question of the API; its variables and its result have the types that codegen made from the schema. */
export async function ask<Result, Variables>(
  api: string,
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: question.toString(), variables }),
  })
  const { data, errors = [] }: Answer<Result> = JSON.parse(await response.text())
  if (!data || errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join('\n') || `HTTP ${response.status}`)
  return data
}
