import type { Moment } from '../core/moment.ts';
import type { Manifest } from '../core/scenario.ts';
import { ARGUMENT_KINDS, type ArgumentKind } from '../profession/arguments.ts';

/** How often each sort of argument speaks for what was chosen at a dilemma; a choice may rest on two. */
export interface ArgumentAccount {
  /** Dilemmas at which something was chosen. */
  readonly dilemmas: number;
  readonly times: Readonly<Record<ArgumentKind, number>>;
}

export function argumentAccount(moments: readonly Moment[], manifest: Manifest): ArgumentAccount {
  const chosen = moments.flatMap(({ decision, chosen }) =>
    decision?.dilemma === true && chosen !== null ? [argumentsFor(manifest, chosen)] : [],
  );
  const times = { factual: 0, legal: 0, strategic: 0, moral: 0 };
  for (const kind of ARGUMENT_KINDS) times[kind] = chosen.filter((kinds) => kinds.includes(kind)).length;
  return { dilemmas: chosen.length, times };
}

/** The sorts of argument that speak for an option, the weightiest first; none at a decision of craft. */
export function argumentsFor(manifest: Manifest, { id }: { readonly id: string }): readonly ArgumentKind[] {
  return Object.hasOwn(manifest.arguments, id) ? (manifest.arguments[id] ?? []) : [];
}
