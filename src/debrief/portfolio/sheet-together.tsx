import { chanceOver } from '../../core/chance.ts';
import { observe, scoreRoles } from '../../core/score.ts';
import { byRole } from '../../profession/roles.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Entry } from './entries.ts';
import { SheetRoles } from './sheet-roles.tsx';

/** The roles over all attempts of the report that measure; what was played again says nothing about a person. */
export function SheetTogether({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useEnvironment();
  const counted = entries.filter(
    ({ candidate, reading }) => candidate.measured && reading.extent === 'ended',
  );
  const seen = counted.map(({ reading: { attempt, moments }, chance: own }) => {
    const one = { scenario: attempt.scenario, observations: observe(moments) };
    return { ...one, own, alone: scoreRoles([one]) };
  });
  const scores = scoreRoles(seen);
  const chance = byRole((role) =>
    chanceOver(seen.map(({ own, alone }) => ({ n: alone[role].n, chance: own[role] }))),
  );
  return (
    <section class="sheet-part">
      <h2>{t('portfolio.together')}</h2>
      <p>{t('portfolio.togetherNote', { counted: counted.length, total: entries.length })}</p>
      <SheetRoles id="together" scores={scores} chance={chance} />
    </section>
  );
}
