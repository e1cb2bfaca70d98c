/**
 * The middle of several measurements; of an even number, the mean of the middle two.
 *
 * @throws where there is none.
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) {
    throw new RangeError('There is no median of nothing.');
  }
  return (low + high) / 2;
}

/**
 * The least measurement that so large a share of all do not exceed: the nearest rank, which is one
 * of the measurements and never something between two.
 *
 * @param share above 0, up to and including 1: 0.95 for the 95th percentile
 * @throws where there is none, or where the share is out of its range.
 */
export function percentile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
  if (value === undefined) {
    throw new RangeError(
      `There is no percentile of ${shown(share, 2)} of ${values.length} values.`,
    );
  }
  return value;
}

/** A number with so many decimals, and thousands set apart. */
export function shown(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** Bytes in the unit of a thousand that fits. */
export function bytes(count: number): string {
  return count < 1_000_000 ? `${shown(count / 1000, 1)} KB` : `${shown(count / 1_000_000, 1)} MB`;
}

/** Rows as a Markdown table, so that what the terminal shows can go into the documentation. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const written = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [written(head), written(rule), ...rows.map(written)].join('\n');
}
