/** Lines of a table for a terminal: the first column to the left, numbers to the right, with thousands parted. */
export function alignColumns(table: readonly (readonly (string | number)[])[]): string[] {
  const texts = table.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)))
  const widths = texts[0]?.map((_cell, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0))) ?? []
  return texts.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
