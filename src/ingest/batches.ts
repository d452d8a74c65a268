/** Splits rows into pieces that one statement takes well. */
export function* inBatches<Row>(rows: readonly Row[], size = 5_000): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}
