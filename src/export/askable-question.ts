import { isObjectType, type GraphQLSchema } from 'graphql'
import type { Question } from '../questions/question.js'
import { operationOf, variablesOf, type Variable } from '../questions/variable.js'
import { pagingOf, type Paging } from './paging.js'
import { selectedFields, type SelectedField } from './selected-fields.js'
import { tableOf, type Table } from './table.js'

/** A question with all that its ways out follow from: nothing of it is written down twice. */
export interface AskableQuestion {
  readonly question: Question
  readonly variables: readonly Variable[]
  readonly table: Table
  /** How its pages follow each other; undefined where an answer has no pages. */
  readonly paging: Paging | undefined
  /** Whether its answer is a network: nodes and relationships. Then it also comes in the formats of networks. */
  readonly isNetwork: boolean
}

/** Works out a question's ways out from its file and the schema. */
export function askableQuestion(question: Question, schema: GraphQLSchema): AskableQuestion {
  const operation = operationOf(question)
  const fields = selectedFields(operation.selectionSet, schema.getQueryType() ?? undefined, schema)
  const variables = variablesOf(question, schema)
  const paging = pagingOf(fields, variables)
  return {
    question,
    variables,
    table: tableOf(operation, schema, { isPaged: paging !== undefined, rows: question.rows }),
    paging,
    isNetwork: fields.some((field) => holdsNetwork(schema, field)),
  }
}

function holdsNetwork(schema: GraphQLSchema, { type, fields }: SelectedField): boolean {
  return isNetworkType(schema, type) || fields.some((field) => holdsNetwork(schema, field))
}

function isNetworkType(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name)
  if (!isObjectType(type)) return false
  const fields = type.getFields()
  return 'nodes' in fields && 'relationships' in fields
}
