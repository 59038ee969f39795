import { readSource, type SourceLine } from './source.ts';

/** What an id may look like; the same as a name in the notation. */
export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Writes an id behind every line and inside the brackets of every choice that has none. Ids that are there
 * stay, so a second run changes nothing. An id follows from the text alone: no chance, no clock.
 */
export function stampIds(ink: string): string {
  const source = readSource(ink);
  const taken = new Set(source.flatMap(idsOf));
  const lines = ink.split('\n');
  for (const line of source) {
    if (!wantsId(line) || idsOf(line).length > 0) continue;
    const id = line.kind === 'choice' ? choiceId(line, taken) : lineId(line, taken);
    taken.add(id);
    const raw = lines[line.number - 1] ?? '';
    const gap = /\s$/.test(raw.slice(0, line.end)) ? '' : ' ';
    lines[line.number - 1] = `${raw.slice(0, line.end)}${gap}#id:${id}${raw.slice(line.end)}`;
  }
  return lines.join('\n');
}

/** A choice outside brackets gets none: its tag would count for the choice and for what is said. */
export function wantsId({ kind, bracketed }: SourceLine): boolean {
  return kind === 'text' || (kind === 'choice' && bracketed);
}

export function idsOf({ tags }: SourceLine): readonly string[] {
  return tags.filter(({ key }) => key === 'id').map(({ value }) => value);
}

/** The first words of the choice: `ask-how-it-goes`; a second one of the same text is `ask-how-it-goes-2`. */
function choiceId({ text }: SourceLine, taken: ReadonlySet<string>): string {
  const words = slug(text).split('-').slice(0, 5);
  while (words.length > 1 && words.join('-').length > 32) words.pop();
  const base = words.join('-').slice(0, 32) || 'choice';
  return firstFree(taken, (count) => (count === 1 ? base : `${base}-${count}`));
}

/** The knot, and four characters that stand for the text: `tears-a1b2`. */
function lineId({ knot, text }: SourceLine, taken: ReadonlySet<string>): string {
  const base = slug(knot).slice(0, 40) || 'knot';
  return firstFree(taken, (count) => `${base}-${fourCharacters(`${knot} ${text} ${count}`)}`);
}

function firstFree(taken: ReadonlySet<string>, candidate: (count: number) => string): string {
  for (let count = 1; ; count += 1) {
    const id = candidate(count);
    if (!taken.has(id)) return id;
  }
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\{[^}]*\}|['’]|\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** FNV-1a in base 36: four of its digits are plenty within one knot, and a clash takes the next. */
function fourCharacters(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-4);
}
