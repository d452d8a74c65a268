import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql'
import { answerSchema, leafSchema, type JsonSchema } from '../../export/answer-schema.js'
import type { AskableQuestion } from '../../export/askable-question.js'
import { formatsOf } from '../../export/formats.js'
import { parametersOf, type Parameter } from '../../questions/parameter.js'
import { operationOf } from '../../questions/variable.js'
import { refuses } from './openapi-parts.js'

/** The addresses of one question's answer: one for each format. */
export function questionPaths(askable: AskableQuestion, schema: GraphQLSchema): Record<string, unknown> {
  const { slug } = askable.question
  const parameters = parametersOf(askable.variables).map(parameterOf)
  const files = Object.entries(formatsOf(askable)).map(([ending, { mediaType, description }]) => {
    const all = ending.endsWith('csv') ? [...parameters, bom] : parameters
    const content = { [mediaType]: { schema: { type: 'string' } } }
    return [`/q/${slug}.${ending}`, pathOf(askable, { ending, description, parameters: all, content })]
  })
  const answer = {
    ending: 'json',
    description: 'The answer as GraphQL gives it, one page of it where it has pages.',
    parameters,
    content: { 'application/json': { schema: envelopeOf(answerSchema(operationOf(askable.question), schema)) } },
  }
  return { [`/q/${slug}.json`]: pathOf(askable, answer), ...Object.fromEntries(files) }
}

interface Described {
  readonly ending: string
  readonly description: string
  readonly parameters: readonly object[]
  readonly content: object
}

function pathOf({ question }: AskableQuestion, { ending, description, parameters, content }: Described) {
  const { slug, title } = question
  const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } })
  const link = ending === 'json' ? header('Link') : {}
  return {
    get: {
      operationId: `${slug}-${ending}`,
      tags: [slug],
      summary: title,
      description: [question.description, description].filter((each) => each !== null).join('\n\n'),
      parameters,
      responses: {
        200: {
          description: 'The answer.',
          headers: { ...header('X-Data-Version'), ...header('X-Complete'), ...header('X-Notice'), ...link },
          content,
        },
        ...refuses.responses,
      },
    },
  }
}

const bom = {
  name: 'bom',
  in: 'query',
  description: 'Whether the file begins with a byte order mark, which Excel needs to read it as UTF-8.',
  schema: { type: 'boolean', default: false },
}

function parameterOf(parameter: Parameter): object {
  const { name, description, isRequired, isList, example } = parameter
  return {
    name,
    in: 'query',
    required: isRequired,
    ...(description ? { description } : {}),
    ...(isList ? { style: 'form', explode: isInputObjectType(getNamedType(parameter.type)) } : {}),
    schema: schemaOf(parameter),
    ...(example === undefined ? {} : { example }),
  }
}

function schemaOf({ type, isList, byDefault }: Parameter): JsonSchema {
  const one = leafSchema(getNamedType(type))
  const withDefault = byDefault === undefined || byDefault === null ? {} : { default: byDefault }
  return { ...(isList ? { type: 'array', items: one } : one), ...withDefault }
}

/** The answer with what it is, as `jsonOf` writes it. */
function envelopeOf(data: JsonSchema): JsonSchema {
  return {
    type: 'object',
    required: ['question', 'title', 'variables', 'dataVersion', 'complete', 'next', 'notice', 'data'],
    properties: {
      question: { type: 'string' },
      title: { type: 'string' },
      variables: { type: 'object', description: 'The values that were given.' },
      dataVersion: { type: ['integer', 'null'], description: 'Version of the one data set that all of it is of.' },
      complete: { type: 'boolean', description: 'False when a list was cut or another page follows.' },
      next: { type: ['string', 'null'], description: 'Value of `after` for the next page; null when there is none.' },
      notice: { type: 'string' },
      data,
    },
  }
}
