import { createAnswering } from '../dist/schema/answer.js'
import { buildSchema } from '../dist/schema/build-schema.js'
import { openDatabase } from '../dist/database/open-database.js'
import { findings } from '../dist/findings/index.js'
import { readFindingTypes, readStatements } from '../dist/findings/read-findings.js'
import { createMeasuring } from '../dist/networks/measuring.js'
import { readModel } from '../dist/model/read-model.js'
import { readQuestions } from '../dist/questions/read-questions.js'

const queryTimeoutMs = 2_000

/** Answers each question once with its example variables, and keeps the Cypher and the parameters that were sent for it. */
export async function recordStatements(slugs) {
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE,
  } = process.env
  if (!uri) throw new Error('Set NEO4J_URI to a seeded Neo4j, or use npm run bench, which starts one')
  const database = await openDatabase({
    uri,
    username,
    password,
    database: NEO4J_DATABASE,
    poolSize: 4,
    connectTimeoutMs: 5_000,
    queryTimeoutMs,
  })
  const sent = []
  const recording = recordingOf(database, sent)
  const model = readModel('schema')
  const schema = await buildSchema(model, {
    document: readFindingTypes('src/findings'),
    resolvers: findings,
  })
  const statements = readStatements('src/findings')
  const measuring = createMeasuring()
  const answering = createAnswering({
    measure: measuring.measure,
    model,
    schema,
    database: recording,
    statements,
    maxCost: 1_000_000,
    logError: (id, cause) => console.error(id, cause),
  })
  try {
    const all = readQuestions('queries')
    const questions = []
    for (const slug of slugs) questions.push(await record(slug, all, answering, sent))
    return questions
  } finally {
    await database.close()
    await measuring.close()
  }
}

async function record(slug, all, answering, sent) {
  const question = all.find((each) => each.slug === slug)
  if (!question) throw new Error(`queries/ has no ${slug}: there is ${all.map((each) => each.slug).join(', ')}`)
  const asked = { source: question.query, variables: question.variables, question: slug }
  // The first answer also sends what is sent only once.
  await answering.answer(asked)
  sent.length = 0
  const { data, errors } = await answering.answer(asked)
  if (errors?.length) throw new Error(`${slug}: ${errors[0].message}`)
  return {
    slug,
    statements: [...sent],
    rows: objectsIn(data),
    body: JSON.stringify({ query: question.query, variables: question.variables }),
  }
}

function recordingOf(database, sent) {
  const keep = (statement, parameters, options = {}) => {
    sent.push({
      statement,
      parameters,
      metadata: options.metadata ?? {},
      timeoutMs: options.timeoutMs ?? queryTimeoutMs,
    })
  }
  return {
    run: (statement, parameters, options) => {
      keep(statement, parameters, options)
      return database.run(statement, parameters, options)
    },
    read: (statement, parameters, options) => {
      keep(statement, parameters, options)
      return database.read(statement, parameters, options)
    },
  }
}

function objectsIn(value) {
  if (value === null || typeof value !== 'object') return 0
  const below = Object.values(value).reduce((sum, each) => sum + objectsIn(each), 0)
  return Array.isArray(value) ? below : below + 1
}
