import { type Competence, isCompetence } from '../profession/competences.ts';
import { type Evidence, isEvidence } from '../profession/levels.ts';
import { isRole, type Role } from '../profession/roles.ts';
import { isWorld, NO_SHIFT, type World } from '../profession/worlds.ts';
import type { InkChoice, InkLine } from './ink.ts';
import type { Line, Option } from './moment.ts';
import { MOODS, PLACES, POSES } from './vocabulary.ts';

/** A tag as it stands in the story: `#who:harm` is key `who`, value `harm`; `#thought` has no value. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

export function parseTag(text: string): Tag {
  const colon = text.indexOf(':');
  if (colon < 0) return { key: text.trim(), value: '' };
  return { key: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Reads a line's tags. What the vocabulary does not know is left out here and reported by the authoring rules. */
export function readLine({ text, tags, values }: InkLine): Line {
  const parsed = tags.map(parseTag);
  const who = lastValue(parsed, 'who');
  return {
    id: lastValue(parsed, 'id') ?? '',
    text,
    values,
    who,
    shows: who ?? lastValue(parsed, 'show'),
    mood: MOODS.find((mood) => mood === lastValue(parsed, 'mood')) ?? null,
    pose: POSES.find((pose) => pose === lastValue(parsed, 'pose')) ?? null,
    place: PLACES.find((place) => place === lastValue(parsed, 'place')) ?? null,
    enters: lastValue(parsed, 'enter'),
    exits: lastValue(parsed, 'exit'),
    thought: parsed.some(({ key }) => key === 'thought'),
  };
}

export function readOption({ text, tags }: InkChoice): Option {
  const parsed = tags.map(parseTag);
  const evidence: Partial<Record<Role, Evidence>> = {};
  const indicators: Partial<Record<Role, string>> = {};
  const shifts: Record<World, number> = { ...NO_SHIFT };
  const competences: Competence[] = [];
  for (const { key, value } of parsed) {
    const sight = isRole(key) ? parseEvidence(value) : null;
    if (isRole(key) && sight !== null) {
      evidence[key] = sight.level;
      if (sight.indicator !== null) indicators[key] = sight.indicator;
    }
    if (isWorld(key) && isShift(Number(value))) shifts[key] = Number(value);
    if (key === 'competence' && isCompetence(value)) competences.push(value);
  }
  const id = lastValue(parsed, 'id') ?? '';
  return { id, text, evidence, indicators, shifts, floor: lastValue(parsed, 'floor'), competences };
}

/** Evidence as a choice writes it: `3`, or `3b` with the letter of its indicator in the scoring key. */
export function parseEvidence(value: string): { level: Evidence; indicator: string | null } | null {
  const [, digit = '', letter = ''] = /^(\d)([a-z]?)$/.exec(value) ?? [];
  const level = Number(digit);
  return digit !== '' && isEvidence(level) ? { level, indicator: letter === '' ? null : letter } : null;
}

/** What the lines of a passage say about its end: the decision that follows, or the ending that it is. */
export function readSigns(lines: readonly Pick<InkLine, 'tags'>[]): {
  readonly decision: string | null;
  readonly dilemma: boolean;
  readonly ending: string | null;
} {
  const parsed = lines.flatMap(({ tags }) => tags.map(parseTag));
  const dilemma = lastValue(parsed, 'dilemma');
  return {
    decision: dilemma ?? lastValue(parsed, 'decision'),
    dilemma: dilemma !== null,
    ending: lastValue(parsed, 'ending'),
  };
}

export function isShift(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) <= 2;
}

/** The last one counts: where a choice's echo and the next knot both name a place, the later is the newer. */
function lastValue(tags: readonly Tag[], key: string): string | null {
  return tags.filter((tag) => tag.key === key).at(-1)?.value ?? null;
}
