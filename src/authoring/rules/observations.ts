import type { Manifest } from '../../core/scenario.ts';
import { ROLES, type Role } from '../../profession/roles.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfPath } from '../jsonLines.ts';

/** Below three observations nothing is said about a role, so fewer would make an attempt say nothing. */
const PROMISED = 3;

/** Every path lets each role be observed as often as the manifest promises. */
export function findUnobservedRoles({ manifest, proof, files }: Draft): readonly Finding[] {
  if (manifest === null || proof === null || !proof.scores.ok) return [];
  const { roles } = proof.scores.value;
  const { path, text } = files.manifest;
  return ROLES.flatMap((role) => {
    const promised = promisedOf(manifest, role);
    const { least } = roles[role].sightings;
    if (least === null || least.value >= promised) return [];
    const line = manifest.observations === undefined ? null : lineOfPath(text ?? '', ['observations', role]);
    const values = { role, times: least.value, promised };
    return [witnessed(finding('role-unobserved', path, line, values), least.moves)];
  });
}

/** A manifest that names roles promises nothing about the others. */
export function promisedOf({ observations }: Manifest, role: Role): number {
  if (observations === undefined) return PROMISED;
  return typeof observations === 'number' ? observations : (observations[role] ?? 0);
}
