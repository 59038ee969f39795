import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { lineOfPath } from '../jsonLines.ts';

/** Every option of a dilemma says what sort of argument speaks for it, and no other option does. */
export function findUnsortedArguments({ source, manifest, walk, files }: Draft): readonly Finding[] {
  if (manifest === null || walk === null) return [];
  const { path, text } = files.manifest;
  const at = (keys: readonly string[]) => lineOfPath(text ?? '', keys);
  const dilemmas = new Set(
    source.flatMap(({ tags }) => tags.filter(({ key }) => key === 'dilemma').map(({ value }) => value)),
  );
  const asked = new Map(
    walk.offers.flatMap(({ names, options }) => {
      const decision = names.find((name) => dilemmas.has(name));
      return decision === undefined ? [] : options.map(({ id }) => [id, decision] as const);
    }),
  );
  return [
    ...[...asked]
      .filter(([option]) => !Object.hasOwn(manifest.arguments, option))
      .map(([option, decision]) => {
        return finding('argument-missing', path, at(['arguments']), { decision, option });
      }),
    ...Object.keys(manifest.arguments)
      .filter((option) => !asked.has(option))
      .map((option) => finding('argument-unused', path, at(['arguments', option]), { option })),
  ];
}
