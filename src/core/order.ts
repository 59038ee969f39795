/**
 * The order in which options stand on the screen: shuffled by seed and id, so that no position means
 * anything, the same attempt always looks the same, and a story edit moves only the options it touches.
 */
export function shuffled<T extends { readonly id: string }>(
  options: readonly T[],
  seed: number,
): readonly T[] {
  return [...options].sort((a, b) => rank(a.id, seed) - rank(b.id, seed) || (a.id < b.id ? -1 : 1));
}

/** FNV-1a with the finaliser of MurmurHash3: well mixed, and whole 32-bit numbers on every machine. */
function rank(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
