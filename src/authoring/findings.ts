/** `error`: the scenario may not be published. `warning`: somebody should look at it. */
export type Severity = 'error' | 'warning';

/**
 * What a finding stands in the way of. While a writer is at work only findings that hinder playing stop
 * the game; a translation that is not there yet does not.
 */
export type Hinders = 'play' | 'publish';

interface Kind {
  readonly severity: Severity;
  readonly hinders: Hinders;
  /** English; `{name}` stands for the finding's value of that name. */
  readonly sentence: string;
}

const error = (hinders: Hinders, sentence: string): Kind => ({ severity: 'error', hinders, sentence });
const warning = (sentence: string): Kind => ({ severity: 'warning', hinders: 'publish', sentence });

/**
 * Everything the authoring room can find. One more is one line here, an example in the tests, and a sentence in
 * `locales/<language>/findings.json` of every other language. Own words among its values are `PHRASES`.
 */
export const KINDS = {
  'file-missing': error('play', 'This file is not there.'),
  'ink-error': error('play', '{message}'),
  'ink-warning': warning('{message}'),
  'ink-crash': error('play', 'Ink cannot read this line and does not say why ({message}).'),
  'json-broken': error('play', 'This is not JSON: {message}.'),
  'value-invalid': error('play', '{path}: {message}.'),
  'key-unknown': error('play', '{path}: the key "{key}" is not known here.'),
  'wrong-folder': error('play', 'The manifest says "{id}", but the folder is called "{folder}".'),
  'language-missing': error('publish', 'The manifest promises "{language}", but there is no such file.'),

  'outside-subset': error('play', '{what} is outside the part of ink that scenarios may use: {instead}.'),
  'line-too-long': error('play', 'A line has {length} characters; at most {most} fit on the screen.'),
  'tag-unknown': error('play', 'The tag "#{tag}" is not known on a {on}.'),
  'tag-value': error('play', 'The tag "#{tag}:{value}" is not possible; {allowed}.'),
  'tag-twice': error('play', 'The tag "#{tag}" stands here {times} times.'),
  'id-missing': error('play', 'This {on} has no #id: yet. Run: npm run story -- ids {scenario}'),
  'id-malformed': error('play', 'The id "{id}" may only have a-z, digits and "-", and at most 64 of them.'),
  'id-twice': error('play', 'The id "{id}" was already given in line {first}.'),
  'choice-outside-brackets': error('play', 'The whole text of a choice stands inside [ ].'),
  'cast-unknown': error('play', '"{who}" is not in the cast of the manifest.'),
  'thought-of-nobody': error('play', "A thought is somebody's: this line has no #who:."),
  'player-missing': error('play', 'The cast has no "{player}": the player is on stage in every place.'),
  'place-unlisted': error('play', '"{place}" is not among the places of the manifest.'),
  'floor-unlisted': error('play', 'The floor "{floor}" is not explained in the manifest.'),
  'reference-unknown': error('play', '{path} rests on "{reference}", which is not among the references.'),
  'ground-unused': error('publish', 'grounds has "{option}", but no option has that id.'),
  'argument-missing': error(
    'publish',
    'At the dilemma "{decision}" nobody says what sort of argument speaks for "{option}".',
  ),
  'argument-unused': error('publish', 'arguments has "{option}", but no dilemma offers that option.'),
  'floor-unused': warning('floors has "{floor}", but no option breaks it.'),

  'story-breaks': error('play', 'After "{moves}" the story breaks: {reason}.'),
  'decision-unnamed': error('play', 'The choice after "{moves}" has no #decision: or #dilemma: before it.'),
  'decision-named-twice': error('play', 'The choice after "{moves}" has {names} names: {list}.'),
  'decision-shared': error(
    'play',
    'The name "{name}" belongs to more than one choice: {first}; and {second}.',
  ),
  'ending-unnamed': error('play', 'The story ends after "{moves}" without an #ending:.'),
  'evidence-untraced': warning('#{role}:{level} names no indicator of the scoring key.'),
  'indicator-unknown': error('publish', 'The scoring key has no indicator {indicator} for {role}.'),
  'role-uneven': error('play', 'At "{decision}" some options carry #{role} and others do not: {without}.'),

  'text-missing': error('publish', '{path} has no text in "{language}".'),
  'text-unused': warning('{path} has a text in "{language}", but the story does not know it.'),
  'translation-missing': error('publish', '{key} is not there in "{language}"; the Dutch is: {dutch}'),
  'translation-orphaned': error('publish', '{key} is there in "{language}", but not in Dutch.'),
  'translation-placeholders': error('publish', '{key} has {found} in "{language}", but {expected} in Dutch.'),
  'translation-stale': warning('{key}: the Dutch changed after "{language}" was written: {dutch}'),
  'translation-unmarked': warning(
    '{count} texts were never compared with the Dutch. Run: npm run story -- strings {scenario} --language {language} --accept',
  ),

  'no-way-out': error('publish', 'After "{moves}" the player goes round for ever: no option leads out.'),
  'path-endless': warning('After "{moves}" the player can go round as often as they like; {unknown}.'),
  'knot-unseen': error('publish', 'No path comes to the knot "{knot}".'),
  'line-unseen': error('publish', 'No path says this line: {text}'),
  'option-unseen': error('publish', 'No path offers this option: {text}'),
  'hub-too-wide': error(
    'publish',
    '"{decision}" has {topics} topics that are there once; with more than {most} nobody can look at all orders.',
  ),
  'self-check-failed': error(
    'publish',
    'The search does not agree with playing the story, so nothing is proven. After "{moves}" it expected: {expected} But it is: {found}',
  ),
  'not-proven': warning('Nothing is proven about {claims}: {obstacle}.'),
  'id-gone': error('publish', 'The released {what} "{id}" is no longer there: {consequence}.'),
  'option-moved': error(
    'publish',
    '"{id}" was released at the decision "{before}" and now stands at "{now}".',
  ),

  'dilemma-dominated': error(
    'publish',
    '"{decision}" is no dilemma: "{better}" serves every world at least as well as "{worse}" does, and one better.',
  ),
  'dilemma-alone': error('publish', 'At the dilemma "{decision}" there is nothing to choose but "{option}".'),
  'dilemma-later': warning(
    '"{decision}" is no dilemma in the end: whatever can follow "{worse}", something as good in all worlds can follow "{better}".',
  ),
  'golden-path': error(
    'publish',
    'One path is best in all four worlds ({point}), so somebody can have everything and nobody pays.',
  ),
  'golden-ending': error(
    'publish',
    'The ending "{ending}" is best in all four worlds: whatever another one offers, this one does too.',
  ),

  'role-unobserved': error(
    'publish',
    'One path shows {role} in {times} decisions; the manifest promises {promised}.',
  ),
  'floor-source': error('publish', 'The floor "{floor}" rests on "{reference}", which is no law.'),
  'floor-unreachable': error('publish', 'No path offers an option that breaks the floor "{floor}".'),
  'scored-unevenly': warning(
    'At "{decision}" what is on offer changes what an option is worth for {roles}: {options}.',
  ),
  'bot-gains': error(
    'publish',
    'Always taking {habit} gives {share} of what can be shown, against {chance} by chance; at most {limit} more is luck.',
  ),
  'option-lengths': warning(
    'At "{decision}" the longest option has {most} characters and the shortest {least}: the length tells them apart.',
  ),

  'sentence-long': warning(
    '{who} hears a sentence of {words} words; at most {most} are easy to follow: {text}',
  ),
  'word-long': warning('{who} hears the long word "{word}".'),
  passive: warning('{who} hears a passive sentence ({words}): say who does it.'),
  jargon: warning('{who} hears "{word}"; in plain words: {instead}.'),
  'law-without-article': warning(
    '"{reference}" is called a law, but its title names no article, and no judgment by its ECLI.',
  ),
  'law-unchecked': error('publish', '"{reference}" is a law, and nobody noted on which day it was checked.'),
  'law-stale': warning('"{reference}" was last checked on {checked}, more than a year ago.'),

  'plan-missing': error('publish', 'A scenario needs at least one plan in "{folder}".'),
  'plan-unreadable': error('publish', '"{text}" is not a step of a plan: {reason}.'),
  'plan-failed': error('publish', '{step}: {found}.'),

  'explanation-unused': warning('Nothing needs this explanation: the check does not find "{warning}"'),
  'explanation-empty': warning('No reason is given why this may stay: "{warning}"'),
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof KINDS;

/** One thing that is wrong with a scenario, at the place where its writer can mend it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Path from the root of the project. */
  readonly file: string;
  /** Counted from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
  /** The moves of a playing in which it can be seen; absent where it is seen without playing. */
  readonly witness?: readonly string[];
  /** Why this warning may stay, as its writer put it down beside the story; absent where nobody did. */
  readonly explained?: string;
}

export function finding(
  code: FindingCode,
  file: string,
  line: number | null,
  values: Finding['values'] = {},
): Finding {
  return { code, severity: KINDS[code].severity, file, line, values };
}

export function sentenceOf({ code, values }: Finding): string {
  return filled(KINDS[code].sentence, values);
}

/** A text with each `{name}` in it replaced by the value of that name; what has no value stays. */
export function filled(text: string, values: Finding['values']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A finding with the moves that show it. */
export function witnessed(found: Finding, witness: readonly string[]): Finding {
  return { ...found, witness };
}

/** `stories/x/story.ink:12 error id-missing This line has no #id: yet.` */
export function makeReportLine(found: Finding): string {
  const place = found.line === null ? found.file : `${found.file}:${found.line}`;
  return `${place} ${found.severity} ${found.code} ${sentenceOf(found)}`;
}

/** A warning that nobody has answered yet. */
export function isOpenWarning({ severity, explained }: Finding): boolean {
  return severity === 'warning' && explained === undefined;
}

export function hindersPlay({ code, severity }: Finding): boolean {
  return severity === 'error' && KINDS[code].hinders === 'play';
}
