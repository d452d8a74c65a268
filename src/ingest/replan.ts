import type { Database } from '../database/open-database.js'
import type { Plan } from './plan.js'

// Less than this changes no plan for the worse, and planning anew costs each question's next answer some time.
const fewest = 1_000

/**
 * After a large write, lets the database count its indexes now and forget how it planned statements: else it plans as if
 * they were as empty as before, until it counts them by itself.
 */
export async function replanAfter(plan: Plan, database: Database): Promise<void> {
  if (plan.nodes.length < fewest) return
  // The data set stands without it, and a user of the database may not be allowed to call it.
  await database.command('CALL db.prepareForReplanning(60)').catch(() => undefined)
}
