import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { Question } from './question.js'
import { readHeader, type Header } from './read-header.js'

/** A question, or what is wrong with its file; each problem begins with the file's name. */
export interface ReadQuestion {
  readonly question: Question | undefined
  readonly problems: readonly string[]
}

/** Reads one file: a header in leading `#` comments, then exactly one query. */
export function readQuestion(file: string, text: string): ReadQuestion {
  const { headerText, query } = splitFile(text)
  const { header, problems: headerProblems } = readHeader(headerText)
  const { operation, problems: operationProblems } = readOperation(query)
  const fit = header && operation ? variableProblems(header, operation.variableDefinitions ?? []) : []
  const problems = [...headerProblems, ...operationProblems, ...fit].map((problem) => `${file}: ${problem}`)
  if (!header || problems.length > 0) return { question: undefined, problems }
  const { title, who, order, description, rows, example, variables } = header
  const slug = file.replace(/\.graphql$/, '')
  return {
    question: {
      slug,
      title,
      who,
      order,
      description,
      query,
      variables: example,
      rows,
      variableDescriptions: variables,
    },
    problems,
  }
}

function splitFile(text: string): { headerText: string; query: string } {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const found = lines.findIndex((line) => !line.startsWith('#'))
  const end = found === -1 ? lines.length : found
  const header = lines.slice(0, end).map((line) => line.replace(/^# ?/, ''))
  return { headerText: header.join('\n'), query: `${lines.slice(end).join('\n').trim()}\n` }
}

function readOperation(query: string): { operation?: OperationDefinitionNode; problems: string[] } {
  try {
    const operations = parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    const [operation] = operations
    if (!operation || operations.length > 1)
      return { problems: [`found ${operations.length} operations, expected exactly one`] }
    if (operation.operation !== OperationTypeNode.QUERY)
      return { problems: [`found a ${operation.operation}, expected a query`] }
    if (!operation.name) return { problems: ['the query has no name: write query Name(...) { ... }'] }
    return { operation, problems: [] }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { problems: [error.message] }
  }
}

function variableProblems(header: Header, definitions: readonly VariableDefinitionNode[]): string[] {
  const names = definitions.map((definition) => definition.variable.name.value)
  const declared =
    names.length > 0
      ? `the query declares ${names.map((name) => `$${name}`).join(', ')}`
      : 'the query declares no variables'
  const unknown = (part: 'example' | 'variables') =>
    Object.keys(header[part])
      .filter((name) => !names.includes(name))
      .map((name) => `${part} names "${name}", but ${declared}`)
  const missing = definitions
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
    .map((definition) => definition.variable.name.value)
    .filter((name) => !(name in header.example))
    .map((name) => `example lacks $${name}, which the query requires`)
  return [...unknown('example'), ...unknown('variables'), ...missing]
}
