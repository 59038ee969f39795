const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What an option is called on every screen, by its place on it. */
export function letterAt(position: number): string {
  return LETTERS[position] ?? String(position + 1);
}
