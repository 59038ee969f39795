import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { idsOf } from '../ids.ts';
import { lineOfPath } from '../jsonLines.ts';

/** What a why or a hard floor rests on can be looked up, and nothing rests on what is not in the story. */
export function findBrokenReferences({ source, manifest, files }: Draft): readonly Finding[] {
  if (manifest === null) return [];
  const { path, text } = files.manifest;
  const at = (keys: readonly string[]) => lineOfPath(text ?? '', keys);
  const choices = source.filter(({ kind }) => kind === 'choice');
  const options = new Set(choices.flatMap(idsOf));
  const floors = choices.flatMap(({ tags, number }) =>
    tags.filter(({ key }) => key === 'floor').map(({ value }) => ({ value, number })),
  );
  const unknown = (keys: readonly string[], reference: string): readonly Finding[] =>
    Object.hasOwn(manifest.references, reference)
      ? []
      : [finding('reference-unknown', path, at(keys), { path: keys.join('.'), reference })];

  return [
    ...floors
      .filter(({ value }) => !Object.hasOwn(manifest.floors, value))
      .map(({ value, number }) => finding('floor-unlisted', files.story.path, number, { floor: value })),
    ...Object.entries(manifest.grounds).flatMap(([option, references]) => [
      ...references.flatMap((reference) => unknown(['grounds', option], reference)),
      ...(options.has(option) ? [] : [finding('ground-unused', path, at(['grounds', option]), { option })]),
    ]),
    ...Object.entries(manifest.floors).flatMap(([floor, reference]) => [
      ...unknown(['floors', floor], reference),
      ...(floors.some(({ value }) => value === floor)
        ? []
        : [finding('floor-unused', path, at(['floors', floor]), { floor })]),
    ]),
  ];
}
