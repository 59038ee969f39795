/** How many words there are in texts, as a reader counts them: what stands between white space. */
export function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
