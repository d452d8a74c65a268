/** Lines of a table of text, every column to the left. */
export function leftColumns(table: readonly (readonly string[])[]): string[] {
  const widths = widthsOf(table)
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The width of each column, in characters. */
export function widthsOf(table: readonly (readonly string[])[]): number[] {
  return (table[0] ?? []).map((_cell, column) =>
    table.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  )
}
