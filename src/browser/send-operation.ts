/** Sends operations to the API. */
import type { GraphiQLProvider } from '@graphiql/react'
import { GraphQLError, type ExecutionResult } from 'graphql'
import type { ComponentProps } from 'react'

type Send = ComponentProps<typeof GraphiQLProvider>['fetcher']

/** Posts an operation to /graphql; what is not a GraphQL answer becomes an error that says what to do. */
export const sendOperation: Send = async ({ query, variables, operationName }) => {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify({ query, variables, operationName: operationName ?? undefined }),
    })
  } catch {
    return failure('Cannot reach the API at /graphql. Check that the server is running, then run again.')
  }
  const answer: unknown = await response.json().catch(() => null)
  if (isAnswer(answer)) return answer
  return failure(`The API answered ${response.status} without a GraphQL answer. Wait a moment, then run again.`)
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] }
}

function isAnswer(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}
