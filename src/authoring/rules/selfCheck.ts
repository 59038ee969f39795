import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { wayOf } from './whereabouts.ts';

/** The search is checked by playing at random; if it errs, no proof that rests on it is worth anything. */
export function findDisagreement({ proof, files }: Draft): readonly Finding[] {
  if (proof === null || proof.agreement.agrees) return [];
  const { moves, expected, found } = proof.agreement;
  const values = { moves: wayOf(moves), expected: short(expected), found: short(found) };
  return [witnessed(finding('self-check-failed', files.story.path, null, values), moves)];
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
