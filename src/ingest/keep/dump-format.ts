/** What a copy of the data set looks like: JSON lines, the manifest first, a line that closes it last. */
import { z } from 'zod'

/** The only format that there has been; a reader refuses others. */
export const formatName = 'untoc-graph dump'
export const formatVersion = 1

const count = z.number().int().min(0)
const counts = z.strictObject({ nodes: count, claims: count, changes: count, imports: count })

const manifestShape = z.strictObject({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  /** When the copy was made, ISO 8601 in UTC. */
  madeAt: z.string(),
  dataVersion: z.number().int().min(1),
  hash: z.string(),
  seedHash: z.string(),
  writtenAt: z.string(),
  counts,
})

const claimShape = z.strictObject({
  noun: z.string(),
  id: z.string(),
  origin: z.string(),
  cells: z.record(z.string(), z.string()),
})

const changeShape = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  writtenAt: z.string(),
  origin: z.string(),
  kind: z.enum(['CREATE', 'UPDATE', 'REMOVE']),
  noun: z.string(),
  nodeId: z.string(),
  fields: z.array(z.string()),
  before: z.string().optional(),
  after: z.string().optional(),
})

const importShape = z.strictObject({
  id: z.string(),
  files: z.array(z.string()),
  writtenAt: z.string(),
  version: count,
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  skipped: count,
})

/** One line of a copy. */
export const lineShape = z.union([
  z.strictObject({ claim: claimShape }),
  z.strictObject({ change: changeShape }),
  z.strictObject({ import: importShape }),
  z.strictObject({ manifest: manifestShape }),
  z.strictObject({ end: z.strictObject({ lines: count, sha256: z.string() }) }),
])

/** What a copy says of itself in its first line. */
export type Manifest = z.output<typeof manifestShape>

/** One row with its origin, as a copy keeps it. */
export type DumpedClaim = z.output<typeof claimShape>

/** What happened to a node in a version, as the graph and a copy keep it. */
export type ChangeRecord = z.output<typeof changeShape>

/** One line of a copy, read. */
export type DumpLine = z.output<typeof lineShape>
