import { oneLine } from '../../core/text/plain-text.ts';

/**
 * Lines of a table, whose first row are its heads. Every cell passes `oneLine`, because receipts, paths and variables are
 * not written by this program alone. The column `numbers` is flush right.
 */
export function alignTable(rows: readonly (readonly string[])[], numbers = -1): readonly string[] {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === numbers ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
