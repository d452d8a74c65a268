import { PublicError } from '../errors.js'
import { wantedSchema, type SchemaItem } from '../model/constraints.js'
import type { Model } from '../model/read-model.js'
import type { Database, Writer } from './open-database.js'
import { readSchemaItems, type FoundItem } from './schema-items.js'

/** What was done to bring a database's constraints and indexes in line with the model. */
export interface AppliedConstraints {
  /** Names of those that were missing and are made. */
  readonly created: readonly string[]
  /** Names of those that stood with another schema, or had failed, and are made again. */
  readonly replaced: readonly string[]
  /** How many were there already, under our name or another. */
  readonly kept: number
  /** Names of those that the model does not ask for; left alone. */
  readonly extra: readonly string[]
}

/**
 * Compares the database's constraints and indexes with what the model asks for, makes what is missing or wrong, and waits
 * until all can be used. REFUSED when something that is not ours stands in the way.
 */
export async function applyConstraints(
  database: Database,
  model: Pick<Model, 'nouns' | 'document'>,
): Promise<AppliedConstraints> {
  const wanted = wantedSchema(model)
  const found = await readSchemaItems(database)
  const lacking = wanted.filter((item) => !found.some((each) => isSame(each, item)))
  for (const item of lacking) refuseBlocked(item, found)
  const wrong = found.filter((each) => lacking.some((item) => item.name === each.name))
  for (const { isConstraint, name } of wrong)
    await database.command(`DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`)
  if (lacking.length > 0) {
    await database.write(async (writer) => {
      for (const item of lacking) await create(writer, item)
    })
    await database.command('CALL db.awaitIndexes(300)')
  }
  const replaced = lacking.filter((item) => wrong.some((each) => each.name === item.name))
  const extra = found.filter((each) => !wrong.includes(each) && !wanted.some((item) => isSame(each, item)))
  return {
    created: namesOf(lacking.filter((item) => !replaced.includes(item))),
    replaced: namesOf(replaced),
    kept: wanted.length - lacking.length,
    extra: namesOf(extra),
  }
}

function namesOf(items: readonly { readonly name: string }[]): string[] {
  return items.map((item) => item.name)
}

/** A uniqueness constraint serves wherever a range index is asked for; the name does not matter. */
function isSame(found: FoundItem, wanted: SchemaItem): boolean {
  return (
    found.isHealthy &&
    covers(found, wanted) &&
    (found.kind === wanted.kind || (found.kind === 'UNIQUENESS' && wanted.kind === 'RANGE'))
  )
}

function covers(found: FoundItem, wanted: SchemaItem): boolean {
  const { entity, on, properties, analyzer } = wanted
  return (
    found.entity === entity &&
    found.on.join() === on &&
    found.properties.toSorted().join() === properties.join() &&
    found.analyzer === analyzer
  )
}

/** A plain index on the same label and property keeps a constraint from being made. */
function refuseBlocked(item: SchemaItem, found: readonly FoundItem[]): void {
  const blocking = found.find((each) => each.name !== item.name && each.kind === 'RANGE' && covers(each, item))
  if (item.kind !== 'UNIQUENESS' || !blocking) return
  const message =
    `The index "${blocking.name}" on ${item.on}(${item.properties.join(', ')}) stands in the way of the uniqueness constraint "${item.name}": ` +
    `drop it with DROP INDEX ${blocking.name}, then try again`
  throw new PublicError('REFUSED', message, { index: blocking.name, constraint: item.name })
}

async function create(writer: Writer, item: SchemaItem): Promise<void> {
  const { name, kind, on, properties } = item
  try {
    await writer.run(creationOf(item))
  } catch (error) {
    if (error instanceof PublicError) throw error
    const message =
      `Cannot make the ${kind === 'UNIQUENESS' ? 'uniqueness constraint' : 'index'} "${name}" on ${on}(${properties.join(', ')}): ` +
      'the database holds nodes of this label with the same value, or another rule of its own; use an empty database'
    throw new PublicError('REFUSED', message, { name, on, properties }, error)
  }
}

// Names, labels, types and properties cannot be parameters here; all of them come from schema/ by wantedSchema.
function creationOf({ name, kind, entity, on, properties, analyzer }: SchemaItem): string {
  const pattern = entity === 'NODE' ? `(each:${on})` : `()-[each:${on}]-()`
  const each = properties.map((property) => `each.${property}`).join(', ')
  if (kind === 'UNIQUENESS') return `CREATE CONSTRAINT ${name} FOR ${pattern} REQUIRE ${each} IS UNIQUE`
  if (kind === 'RANGE') return `CREATE RANGE INDEX ${name} FOR ${pattern} ON (${each})`
  return `CREATE FULLTEXT INDEX ${name} FOR ${pattern} ON EACH [${each}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`
}
