import { dateParameter, integerParameter } from '../database/parameter-values.js'
import { statementType, textsProperty, type Noun } from '../model/noun.js'
import type { CellValue } from './cell.js'
import { sourceOf, type Claim } from './claim.js'
import type { NodeState } from './fold.js'
import { isDate } from './fold-values.js'
import { labelOf } from './label.js'
import type { PartialDate } from './partial-date.js'

type Properties = Record<string, unknown>

/** A relationship to be written, from a node whose id is known to one of the same database. */
export interface WrittenRelationship {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly properties: Properties
}

/** What the graph keeps of a node beside its relationships. */
export function nodeProperties(state: NodeState): Properties {
  const properties: Properties = { id: state.id, label: labelOf(state.id, state.values), basis: state.basis }
  if (state.confidence) properties['confidence'] = state.confidence
  if (state.texts.length > 0) properties[textsProperty] = state.texts
  if (state.asOf) Object.assign(properties, dateProperties('asOf', state.asOf))
  for (const [column, value] of state.values) Object.assign(properties, valueProperties(column, value))
  return properties
}

function valueProperties(column: string, value: CellValue): Properties {
  if (typeof value === 'number') return { [column]: integerParameter(value) }
  return isDate(value) ? dateProperties(column, value) : { [column]: value }
}

function dateProperties(column: string, date: PartialDate): Properties {
  return {
    [column]: date.stated,
    ...(date.earliest ? { [`${column}Earliest`]: dateParameter(date.earliest) } : {}),
    ...(date.latest ? { [`${column}Latest`]: dateParameter(date.latest) } : {}),
  }
}

/** The relationships that go out from a node: those that its rows state, and one to the source of each row. */
export function relationshipsOf(noun: Noun, state: NodeState): WrittenRelationship[] {
  const stated = noun.columns.flatMap((column) => {
    if (column.type !== 'relationship') return []
    return (state.targets.get(column.name) ?? []).map(({ id, ...properties }) => ({
      from: state.id,
      to: id,
      type: column.relationshipType,
      properties: withoutUnknown(properties),
    }))
  })
  return [...stated, ...state.used.map(statementOf)]
}

function statementOf(claim: Claim): WrittenRelationship {
  const { basis = 'NAMED', confidence, asOf, locator } = claim.cells
  const properties = withoutUnknown({ origin: claim.origin, hash: claim.hash, basis, confidence, asOf, locator })
  return {
    from: claim.id,
    to: sourceOf(claim),
    type: statementType,
    properties: { ...properties, row: JSON.stringify(claim.cells) },
  }
}

function withoutUnknown(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}
