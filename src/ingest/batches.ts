/** Splits rows into pieces that one statement takes well. */
export function* inBatches<Row>(rows: readonly Row[], size = 5_000): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}

/** Splits rows into pieces of so many rows at most whose sizes do not add up to more than one transaction takes; a single row may. */
export function* inBatchesOfSize<Row>(
  rows: readonly Row[],
  { most, mostSize, sizeOf }: { most: number; mostSize: number; sizeOf: (row: Row) => number },
): Generator<Row[]> {
  let batch: Row[] = []
  let size = 0
  for (const row of rows) {
    const own = sizeOf(row)
    if (batch.length > 0 && (batch.length === most || size + own > mostSize)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(row)
    size += own
  }
  if (batch.length > 0) yield batch
}
