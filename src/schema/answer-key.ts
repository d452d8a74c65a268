import { canonicalVariables } from './canonical-variables.js'
import type { PreparedOperation } from './prepare-operation.js'

/** One text for all ways to ask the same: canonical operation, variables, and what the client calls the fields of the answer. */
export function answerKey(
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): string {
  const { canonical } = prepared
  prepared.answerKey ??= `${canonical.text}\n${JSON.stringify([...(canonical.names.keysBack() ?? [])])}`
  return `${prepared.answerKey}\n${JSON.stringify(canonicalVariables(variables ?? {}, canonical))}`
}
