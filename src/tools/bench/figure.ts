/** One measured thing, with the goal it is held against and out of how many runs it comes. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  readonly runs: number;
}

/** Measures one thing about a built and served site; `site` is its address, ending in a slash. */
export type Measurement = (site: string) => Promise<readonly Figure[]>;

export const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Columns as wide as what stands in them. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['measurement', 'figure', 'goal', 'runs'],
    ...figures.map(({ name, value, goal, runs }) => [name, value, goal, String(runs)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}
