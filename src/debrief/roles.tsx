import { observe, scoreRoles } from '../core/score.ts';
import { ROLES } from '../profession/roles.ts';
import { PROFILE } from '../profession/source.ts';
import { taskOfNumber } from '../profession/tasks.ts';
import { sightingsOf } from '../report/sightings.ts';
import { useEnvironment } from '../ui/environment.ts';
import type { Reading } from './reading.ts';
import { RoleCard } from './role-card.tsx';
import { useChance } from './role-chance.ts';
import type { Told } from './told.ts';

interface RolesProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** What this one attempt shows of the five roles, each with the choices it rests on. */
export function Roles({ reading: { attempt, moments }, told }: RolesProps) {
  const { t } = useEnvironment();
  const chance = useChance(attempt.scenario, attempt.edition);
  const scores = scoreRoles([{ scenario: attempt.scenario, observations: observe(moments) }]);
  const sightings = sightingsOf(moments);
  const tasks = told.edition.manifest.tasks.flatMap((number) => taskOfNumber(number) ?? []);
  return (
    <section class="debrief-section" aria-labelledby="roles">
      <h2 id="roles" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('debrief.roles')}
      </h2>
      <p class="debrief-intro">{t('debrief.rolesIntro')}</p>
      <p class="debrief-intro">{t('debrief.intervalNote')}</p>
      <ul class="roles">
        {ROLES.map((role) => (
          <li key={role} class="role">
            <RoleCard
              role={role}
              score={scores[role]}
              chance={chance?.[role] ?? null}
              sightings={sightings[role]}
              told={told}
            />
          </li>
        ))}
      </ul>
      {tasks.length > 0 && (
        <p class="references">
          {t('debrief.tasksHere', { tasks: tasks.map((task) => t(`task.${task}`)).join(', ') })}
        </p>
      )}
      <p class="references">
        {t('debrief.rolesSource', {
          title: PROFILE.title,
          authors: PROFILE.authors,
          year: PROFILE.published.slice(0, 4),
        })}
      </p>
    </section>
  );
}
