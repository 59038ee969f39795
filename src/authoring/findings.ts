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

/** Everything the authoring room can find. One more is one line here, and an example in the tests. */
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
  'floor-unused': warning('floors has "{floor}", but no option breaks it.'),

  'story-breaks': error('play', 'After "{moves}" the story breaks: {reason}.'),
  'decision-unnamed': error('play', 'The choice after "{moves}" has no #decision: or #dilemma: before it.'),
  'decision-named-twice': error('play', 'The choice after "{moves}" has {names} names: {list}.'),
  'decision-shared': error(
    'play',
    'The name "{name}" belongs to more than one choice: {first}; and {second}.',
  ),
  'ending-unnamed': error('play', 'The story ends after "{moves}" without an #ending:.'),
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

  'plan-missing': error('publish', 'A scenario needs at least one plan in "{folder}".'),
  'plan-unreadable': error('publish', '"{text}" is not a step of a plan: {reason}.'),
  'plan-failed': error('publish', '{step}: {found}.'),
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
  return KINDS[code].sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `stories/x/story.ink:12 error id-missing This line has no #id: yet.` */
export function makeReportLine(found: Finding): string {
  const place = found.line === null ? found.file : `${found.file}:${found.line}`;
  return `${place} ${found.severity} ${found.code} ${sentenceOf(found)}`;
}

export function hindersPlay({ code, severity }: Finding): boolean {
  return severity === 'error' && KINDS[code].hinders === 'play';
}
