/** How long a line stays on stage before the next, in milliseconds: about 15 characters a second, within reason. */
export function readingPace(text: string): number {
  return Math.min(5_500, Math.max(1_200, 600 + text.length * 45));
}
