import type { Database } from './open-database.js'

/** A constraint or an index that the database has. */
export interface FoundItem {
  readonly name: string
  readonly isConstraint: boolean
  /** `UNIQUENESS`, `RANGE`, `TEXT`, `FULLTEXT`, ... */
  readonly kind: string
  readonly entity: string
  readonly on: readonly string[]
  readonly properties: readonly string[]
  /** How full text reads words; undefined for other kinds. */
  readonly analyzer: string | undefined
  /** False when its building failed. */
  readonly isHealthy: boolean
}

interface Row {
  readonly name: string
  readonly type: string
  readonly entityType: string
  readonly labelsOrTypes: readonly string[] | null
  readonly properties: readonly string[] | null
  readonly state?: string
  readonly analyzer?: string | null
}

/** All constraints, and all indexes that belong to none; the database's own token look-ups are left out. */
export async function readSchemaItems(database: Pick<Database, 'read'>): Promise<FoundItem[]> {
  const constraints = await database.read<Row>(
    'SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties',
  )
  const indexes = await database.read<Row>(
    "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state, options, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' " +
      "RETURN name, type, entityType, labelsOrTypes, properties, state, options.indexConfig['fulltext.analyzer'] AS analyzer",
  )
  return [...constraints.map((row) => foundItem(row, true)), ...indexes.map((row) => foundItem(row, false))]
}

function foundItem(row: Row, isConstraint: boolean): FoundItem {
  return {
    name: row.name,
    isConstraint,
    kind: row.type,
    entity: row.entityType,
    on: row.labelsOrTypes ?? [],
    properties: row.properties ?? [],
    analyzer: row.analyzer ?? undefined,
    isHealthy: row.state !== 'FAILED',
  }
}
