import { bases, confidences, type Noun } from '../model/noun.js'
import { splitCell, type CellValue, type ReadDate } from './cell.js'
import { byRank, sourceOf, type Claim } from './claim.js'
import { foldValues, type Disagreement } from './fold-values.js'
import { compare } from './order.js'
import { latestOf, type PartialDate } from './partial-date.js'
import { standingClaims } from './rejection.js'
import { searchTexts } from './search-texts.js'

/** One end of a plain relationship, with what is known of it from all rows that state it. */
export interface Target {
  readonly id: string
  /** Ids of the sources whose rows state it, sorted. */
  readonly sources: readonly string[]
  readonly basis: string
  readonly confidence: string | undefined
}

/** What all used claims of a node say together: the same claims give the same state, in whatever order. */
export interface NodeState {
  readonly noun: string
  readonly id: string
  /** Values by column, in the model's order; unknown ones are absent. */
  readonly values: ReadonlyMap<string, CellValue>
  /** Targets by relationship column, sorted by id; columns without one are absent. */
  readonly targets: ReadonlyMap<string, readonly Target[]>
  /** The most recent day that a claim speaks of. */
  readonly asOf: PartialDate | undefined
  readonly basis: string
  readonly confidence: string | undefined
  /** What full-text search looks at, in the model's order; without what is read by the rules of one script. */
  readonly texts: readonly string[]
  /** The claims that it rests on, in rank order. */
  readonly used: readonly Claim[]
}

/** A state, or undefined when no claim is used, with what stands against it. */
export interface Folded {
  readonly state: NodeState | undefined
  readonly disagreements: readonly Disagreement[]
  /** Required columns that no claim fills. */
  readonly missing: readonly string[]
}

/** Folds the claims of one node, which may come from several origins. */
export function foldNode(noun: Noun, claims: readonly Claim[], readDate: ReadDate): Folded {
  const standing = standingClaims(claims).toSorted((one, other) => byRank(one.claim, other.claim))
  const used = standing.map(({ claim }) => claim)
  const read = standing.map((each) => each.read)
  const [first] = used
  if (!first) return { state: undefined, disagreements: [], missing: [] }
  const { values, disagreements } = foldValues(noun, read, readDate)
  const required = noun.columns.filter((column) => column.type === 'value' && column.required && column.name !== 'id')
  return {
    state: {
      noun: noun.name,
      id: first.id,
      values,
      targets: foldTargets(noun, read),
      asOf: latestOf(used.flatMap((claim) => readDate(claim.cells['asOf'] ?? '') ?? [])),
      ...claimSummary(used),
      texts: searchTexts(noun, values),
      used,
    },
    disagreements,
    missing: required
      .map((column) => column.name)
      .filter((name) => read.every((claim) => claim.cells[name] === undefined)),
  }
}

function foldTargets(noun: Noun, used: readonly Claim[]): Map<string, Target[]> {
  const targets = new Map<string, Target[]>()
  for (const column of noun.columns) {
    if (column.type !== 'relationship') continue
    const stating = new Map<string, Claim[]>()
    for (const claim of used) {
      const cell = claim.cells[column.name]
      if (cell === undefined) continue
      for (const id of splitCell(cell)) stating.set(id, [...(stating.get(id) ?? []), claim])
    }
    if (stating.size > 0)
      targets.set(
        column.name,
        [...stating].map(targetOf).toSorted((one, other) => compare(one.id, other.id)),
      )
  }
  return targets
}

function targetOf([id, claims]: [string, readonly Claim[]]): Target {
  return { id, sources: [...new Set(claims.map(sourceOf))].toSorted(compare), ...claimSummary(claims) }
}

function claimSummary(claims: readonly Claim[]): Pick<Target, 'basis' | 'confidence'> {
  const stated = new Set(claims.map((claim) => claim.cells['basis'] ?? bases[0]))
  return {
    basis: bases.find((basis) => stated.has(basis)) ?? bases[0],
    confidence: confidences.find((confidence) => claims.some((claim) => claim.cells['confidence'] === confidence)),
  }
}
