/** Pieces that many places of `/openapi.json` share. */
import { statuses } from '../../errors.js'

/** An answer in JSON of a schema. */
export function says(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } }
}

const retryAfter = { description: 'Seconds after which to try again.', schema: { type: 'integer', minimum: 1 } }

/** How a question is refused, by status. */
export const refuses = {
  retryAfter,
  responses: {
    400: { $ref: '#/components/responses/Refused' },
    404: { $ref: '#/components/responses/NotFound' },
    429: { $ref: '#/components/responses/OverBudget' },
    503: { $ref: '#/components/responses/Unavailable' },
    504: { $ref: '#/components/responses/TooSlow' },
  },
}

const errors = { $ref: '#/components/schemas/Errors' }

const errorExample = {
  errors: [
    {
      message: 'Cannot find country "MEXX": did you mean "MEX"?',
      extensions: { noun: 'Country', found: 'MEXX', nearest: 'MEX', code: 'NOT_FOUND' },
    },
  ],
}

const schemas = {
  Errors: {
    type: 'object',
    description: 'What was wrong: each with a code, what was found, and where it is known what is allowed and nearest.',
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['message', 'extensions'],
          properties: {
            message: { type: 'string', description: 'In words.' },
            extensions: {
              type: 'object',
              required: ['code'],
              properties: {
                code: { type: 'string', enum: Object.keys(statuses) },
                found: { description: 'What was found.' },
                allowed: { description: 'What is allowed.' },
                nearest: { type: 'string', description: 'What may have been meant.' },
              },
            },
          },
        },
      },
    },
  },
  Questions: {
    type: 'object',
    required: ['dataVersion', 'notice', 'questions'],
    properties: {
      dataVersion: {
        type: ['integer', 'null'],
        description: 'Null before the first seed, or when the database is away.',
      },
      notice: { type: 'string' },
      questions: {
        type: 'array',
        items: {
          type: 'object',
          required: ['slug', 'title', 'who', 'url', 'variables', 'columns', 'examples'],
          properties: {
            slug: { type: 'string' },
            title: { type: 'string', description: 'The question in plain words.' },
            who: { type: 'string', enum: ['analyst', 'dashboard', 'researcher'] },
            description: { type: ['string', 'null'] },
            url: { type: 'string', description: 'Its page.' },
            variables: { type: 'array', items: { type: 'object' } },
            columns: {
              type: 'array',
              items: { type: 'string' },
              description: 'Of its table, without `complete` and `dataVersion`.',
            },
            examples: {
              type: 'object',
              additionalProperties: { type: 'string' },
              description: 'Address of the example by format.',
            },
          },
        },
      },
    },
  },
}

/** What is referred to. */
export const components = {
  schemas,
  responses: {
    Refused: {
      ...says(
        'A variable that is unknown, missing or outside what is allowed; or an answer that would cost too much.',
        errors,
      ),
    },
    NotFound: {
      description: 'An id that no node has; the nearest one is suggested.',
      content: { 'application/json': { schema: errors, example: errorExample } },
    },
    OverBudget: {
      ...says('More than what one client may ask for in a minute.', errors),
      headers: { 'Retry-After': retryAfter },
    },
    Unavailable: {
      ...says('The database cannot be reached, or a new data set is being written.', errors),
      headers: { 'Retry-After': retryAfter },
    },
    TooSlow: says('The answer took longer than its timeout.', errors),
  },
  headers: {
    'X-Data-Version': {
      description: 'Version of the one data set that the answer is of.',
      schema: { type: 'integer', minimum: 1 },
    },
    'X-Complete': {
      description: 'Whether the answer is complete.',
      schema: { type: 'string', enum: ['true', 'false'] },
    },
    'X-Notice': { description: 'What is to be said with it.', schema: { type: 'string' } },
    Link: { description: 'Address of the next page, with `rel="next"`.', schema: { type: 'string' } },
  },
}
