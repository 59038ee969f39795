import { isShift, parseEvidence } from '../../core/tags.ts';
import { MOODS, POSES } from '../../core/vocabulary.ts';
import { COMPETENCES, isCompetence } from '../../profession/competences.ts';
import { LEVELS } from '../../profession/levels.ts';
import { ROLES } from '../../profession/roles.ts';
import { WORLDS } from '../../profession/worlds.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { ID } from '../ids.ts';
import { type Phrase, say } from '../phrases.ts';
import type { SourceLine, SourceTag } from '../source.ts';

/** Tags that the game would silently pass over: unknown ones, and values that mean nothing. */
export function findBadTags({ source, files }: Draft): readonly Finding[] {
  return source.flatMap((line) => {
    const on: Phrase<'on'> = line.kind === 'choice' ? 'choice' : 'line';
    const known = on === 'choice' ? CHOICE_TAGS : LINE_TAGS;
    return [
      ...line.tags.flatMap((tag) => findingOf(tag, known, on, line, files.story.path) ?? []),
      ...findRepeated(line, files.story.path),
    ];
  });
}

interface TagRule {
  /** How the finding tells what is possible. */
  readonly allowed: string;
  fits(value: string): boolean;
}

const oneOf = (values: readonly string[]): TagRule => ({
  allowed: say('allowed', 'choose from {list}', { list: values.join(', ') }),
  fits: (value) => values.includes(value),
});

const NAME: TagRule = {
  allowed: say('allowed', 'a name has only a-z, digits and "-"'),
  fits: (value) => ID.test(value),
};
const ALONE: TagRule = {
  allowed: say('allowed', 'it stands without a value'),
  fits: (value) => value === '',
};
const EVIDENCE: TagRule = {
  allowed: say('allowed', 'evidence is 0 to {most}, with the letter of its indicator', {
    most: LEVELS.length,
  }),
  fits: (value) => parseEvidence(value) !== null,
};
const SHIFT: TagRule = {
  allowed: say('allowed', 'a world shifts by +1, +2, -1 or -2, and is left out where it does not'),
  fits: (value) => /^[+-]?[12]$/.test(value) && isShift(Number(value)),
};

const LINE_TAGS: ReadonlyMap<string, TagRule> = new Map([
  ...['id', 'who', 'show', 'enter', 'exit', 'place', 'decision', 'dilemma', 'ending'].map(
    (key): [string, TagRule] => [key, NAME],
  ),
  ['mood', oneOf(MOODS)],
  ['pose', oneOf(POSES)],
  ['thought', ALONE],
]);

const CHOICE_TAGS: ReadonlyMap<string, TagRule> = new Map([
  ['id', NAME],
  ['floor', NAME],
  ['competence', { ...oneOf(COMPETENCES), fits: isCompetence }],
  ...ROLES.map((role): [string, TagRule] => [role, EVIDENCE]),
  ...WORLDS.map((world): [string, TagRule] => [world, SHIFT]),
]);

function findingOf(
  { key, value }: SourceTag,
  known: ReadonlyMap<string, TagRule>,
  on: Phrase<'on'>,
  line: SourceLine,
  file: string,
): Finding | null {
  const rule = known.get(key);
  if (rule === undefined) return finding('tag-unknown', file, line.number, { tag: key, on });
  // A malformed id has a finding of its own, which also looks at its length.
  if (key === 'id' || rule.fits(value)) return null;
  return finding('tag-value', file, line.number, { tag: key, value, allowed: rule.allowed });
}

/** Only competences may be several; of everything else the game would keep the last. */
function findRepeated({ tags, number }: SourceLine, file: string): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const { key } of tags) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([key, times]) => times > 1 && key !== 'competence')
    .map(([tag, times]) => finding('tag-twice', file, number, { tag, times }));
}
