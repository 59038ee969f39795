/** A text as part of the name of a file, for every system and every header: letters, digits and dashes, never empty. */
export function safeName(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const name = plain.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
  return name.slice(0, 60) || 'export';
}
