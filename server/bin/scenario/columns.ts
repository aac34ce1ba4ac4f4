/** A table of text with aligned columns: the first column to the left, all others to the right. */
export function columns(rows: readonly (readonly string[])[], indent = "  "): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [k, cell] of row.entries()) widths[k] = Math.max(widths[k] ?? 0, cell.length);
  const aligned = (cell: string, k: number) =>
    k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0);
  return rows.map((row) => `${indent}${row.map(aligned).join("  ")}`.trimEnd());
}
