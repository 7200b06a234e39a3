import picocolors from 'picocolors'

/** One line of the result. `target` is an upper limit; without one the number is only told. */
export type Measured = {
  readonly what: string
  readonly measured: number
  readonly unit: string
  readonly target?: number
  readonly note?: string
}

export const isMissed = ({ measured, target }: Measured) => target !== undefined && measured > target

/** Prints measurements as a table, missed targets in red. */
export function printTable(rows: readonly Measured[], write: (line: string) => void = console.log): void {
  const cells = rows.map((row) => [
    row.what,
    row.target === undefined ? '' : `≤ ${row.target}`,
    `${round(row.measured)} ${row.unit}`,
    row.note ?? '',
  ])
  const head = ['', 'target', 'measured', '']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((cell) => (cell[column] ?? '').length)),
  )
  const line = (cell: readonly string[]) =>
    cell
      .map((text, column) =>
        column === 1 || column === 2 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
  write(`    ${picocolors.dim(line(head).trimEnd())}`)
  for (const [index, row] of rows.entries()) {
    const mark = row.target === undefined ? ' ' : isMissed(row) ? picocolors.red('✗') : picocolors.green('✓')
    const text = line(cells[index] ?? []).trimEnd()
    write(`  ${mark} ${isMissed(row) ? picocolors.red(text) : text}`)
  }
}

function round(value: number): string {
  return value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(value < 10 ? 2 : 1)
}
