import type { RoleScore } from '../../core/score.ts';
import { useChance } from '../../debrief/role-chance.ts';
import { RoleResult } from '../../debrief/role-result.tsx';
import { type ByRole, ROLES } from '../../profession/roles.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { ROLE_ICONS } from '../../ui/role-icons.ts';

interface ClassRolesProps {
  readonly scenario: string;
  readonly roles: ByRole<RoleScore>;
}

/** What the whole class showed of the five roles, with as much caution as for one person. */
export function ClassRoles({ scenario, roles }: ClassRolesProps) {
  const { t } = useEnvironment();
  const chance = useChance(scenario, useSources().entryOf(scenario)?.edition);
  return (
    <section class="desk-section" aria-labelledby="class-roles">
      <h3 id="class-roles" class="nl-heading nl-heading--level-3">
        {t('desk.results.roles.title')}
      </h3>
      <p class="desk-note">{t('desk.results.roles.intro')}</p>
      <ul class="roles">
        {ROLES.map((role) => (
          <li key={role} class="role">
            <h4 class="desk-item-name role-name">
              <Icon svg={ROLE_ICONS[role]} />
              {t(`role.${role}`)}
            </h4>
            <RoleResult role={role} score={roles[role]} chance={chance?.[role] ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}
