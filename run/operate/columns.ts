import picocolors from 'picocolors'

/** Prints rows as a table under a head, each column as wide as its widest cell; the last one is cut at a terminal's edge. */
export function printColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  write: (line: string) => void = console.log,
): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  // Without a terminal (a file, another program) nothing is lost.
  const lastWidth = process.stdout.columns
    ? Math.max(20, process.stdout.columns - before - 1)
    : Number.POSITIVE_INFINITY
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === head.length - 1 ? cut(cell, lastWidth) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
  write(picocolors.dim(line(head)))
  for (const row of rows) write(line(row))
}

function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
