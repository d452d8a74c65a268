/** `/openapi.json`: what can be asked at plain addresses, in the words of OpenAPI 3.1. */
import type { GraphQLSchema } from 'graphql'
import { notice } from '../../export/file-format.js'
import type { AskableQuestion } from '../../export/askable-question.js'
import { components, refuses, says } from './openapi-parts.js'
import { questionPaths } from './question-paths.js'

/** Describes every address below `/q`, and the probes. */
export function openapiOf(
  askables: readonly AskableQuestion[],
  schema: GraphQLSchema,
): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'UNTOC graph',
      version: '1',
      summary:
        'Who can talk to whom, about what, on the implementation of the UN Convention against Transnational Organized Crime.',
      description: `Every question has an address and comes as JSON, as a table and as a workbook; networks also come in the formats of networks. Every line names its sources. ${notice}`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'questions', description: 'The questions, and what each asks for.' },
      ...askables.map(({ question }) => ({ name: question.slug, description: question.title })),
      { name: 'service', description: 'Whether the service lives and can answer.' },
    ],
    paths: { ...ownPaths, ...Object.assign({}, ...askables.map((askable) => questionPaths(askable, schema))) },
    components,
  }
}

const ownPaths = {
  '/q': {
    get: {
      operationId: 'listQuestions',
      tags: ['questions'],
      summary: 'The questions, each with its variables, columns and an example in every format.',
      description: 'A browser that asks for a page gets one.',
      responses: { 200: says('The questions.', { $ref: '#/components/schemas/Questions' }) },
    },
  },
  '/health': {
    get: {
      operationId: 'health',
      tags: ['service'],
      summary: 'Says that the process lives.',
      responses: {
        200: says('It lives.', {
          type: 'object',
          required: ['alive'],
          properties: { alive: { type: 'boolean', const: true } },
        }),
      },
    },
  },
  '/ready': {
    get: {
      operationId: 'ready',
      tags: ['service'],
      summary: 'Says whether the database answers and holds a data version.',
      responses: {
        200: says('It can answer.', {
          type: 'object',
          required: ['ready', 'dataVersion'],
          properties: { ready: { type: 'boolean', const: true }, dataVersion: { type: 'integer', minimum: 1 } },
        }),
        503: {
          ...says('It cannot; the reason is said.', {
            type: 'object',
            required: ['ready', 'reason'],
            properties: { ready: { type: 'boolean', const: false }, reason: { type: 'string' } },
          }),
          headers: { 'Retry-After': refuses.retryAfter },
        },
      },
    },
  },
}
