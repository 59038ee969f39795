/** How many words there are in texts: what stands between white space and holds a letter or a number. */
export function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/u).filter(isWord).length, 0);
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}
