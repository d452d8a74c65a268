import type { Database } from './open-database.js'

/** The same database; each reading statement is told of when it has ended, by what became of it. */
export function countStatements(database: Database, tell: (outcome: 'ok' | 'failed') => void): Database {
  const counted = async <Result>(result: Promise<Result>): Promise<Result> => {
    try {
      const ended = await result
      tell('ok')
      return ended
    } catch (error) {
      tell('failed')
      throw error
    }
  }
  return {
    ...database,
    read: (...call) => counted(database.read(...call)),
    run: (...call) => counted(database.run(...call)),
  }
}
