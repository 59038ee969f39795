import { ROLES } from '../../profession/roles.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { lineOfOption } from './whereabouts.ts';

/** A role is carried by all options of a decision or by none; otherwise nothing is observed there. */
export function findUnevenRoles({ source, walk, files }: Draft): readonly Finding[] {
  const found = (walk?.offers ?? []).flatMap(({ names, options }) =>
    ROLES.flatMap((role) => {
      const without = options.filter(({ evidence }) => evidence[role] === undefined).map(({ id }) => id);
      if (without.length === 0 || without.length === options.length) return [];
      const values = { decision: names.join(', '), role, without: without.join(', ') };
      return [finding('role-uneven', files.story.path, lineOfOption(source, without[0] ?? ''), values)];
    }),
  );
  // The same choice point is met with different options on offer; one finding a role is enough.
  return [
    ...new Map(found.map((one) => [`${one.values.decision} ${one.values.role} ${one.line}`, one])).values(),
  ];
}
