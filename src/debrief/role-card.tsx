import type { RoleScore } from '../core/score.ts';
import type { Role } from '../profession/roles.ts';
import type { Sighting } from '../report/sightings.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { ROLE_ICONS } from '../ui/role-icons.ts';
import { RoleEvidence } from './role-evidence.tsx';
import { RoleResult } from './role-result.tsx';
import type { Told } from './told.ts';

interface RoleCardProps {
  readonly role: Role;
  readonly score: RoleScore;
  /** What choosing at random scores here, 0 … 1; null as long as it is not known. */
  readonly chance: number | null;
  readonly sightings: readonly Sighting[];
  readonly told: Told;
}

/** One role: what it is, how often it could be seen, how sure that is, and by which choices. */
export function RoleCard({ role, score, chance, sightings, told }: RoleCardProps) {
  const { t } = useEnvironment();
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3 role-name">
        <Icon svg={ROLE_ICONS[role]} />
        {t(`role.${role}`)}
      </h3>
      <p class="role-is">{t(`debrief.roleIs.${role}`)}</p>
      <RoleResult role={role} score={score} chance={chance} />
      {sightings.length > 0 && <RoleEvidence sightings={sightings} told={told} />}
    </>
  );
}
