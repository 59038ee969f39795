import { observe, scoreRoles } from '../../core/score.ts';
import { optionText } from '../../i18n/lines.ts';
import { ROLES } from '../../profession/roles.ts';
import { sightingsOf } from '../../report/sightings.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { levelName } from '../role-evidence.tsx';
import { decisionTitle } from '../told.ts';
import type { Entry } from './entries.ts';
import { SheetRoles } from './sheet-roles.tsx';
import { SheetTable } from './sheet-table.tsx';

/** What one attempt shows of the roles, and every choice that it rests on. */
export function SheetEvidence({
  entry: { reading, told },
  number,
}: {
  readonly entry: Entry;
  readonly number: number;
}) {
  const { t } = useEnvironment();
  const { attempt, moments } = reading;
  const scores = scoreRoles([{ scenario: attempt.scenario, observations: observe(moments) }]);
  const sightings = sightingsOf(moments);
  const rows = ROLES.flatMap((role) =>
    sightings[role].map((sighting) => ({
      key: `${role} ${sighting.number}`,
      cells: [
        t(`role.${role}`),
        `${sighting.number}. ${decisionTitle(told, sighting.decision)}`,
        optionText(told.texts, sighting.option),
        levelName(sighting.chosen, t),
        t('debrief.offeredRange', {
          least: levelName(sighting.least, t),
          most: levelName(sighting.most, t),
        }),
      ],
    })),
  );
  return (
    <>
      <h3>{t('debrief.roles')}</h3>
      <SheetRoles id={String(number)} scores={scores} />
      {rows.length > 0 && (
        <>
          <h4>{t('portfolio.evidence')}</h4>
          <SheetTable
            caption={t('portfolio.evidence')}
            look="sheet-table--evidence"
            heads={[
              t('portfolio.role'),
              t('portfolio.evidenceMoment'),
              t('debrief.yourChoice'),
              t('debrief.showed'),
              t('debrief.offered'),
            ]}
            rows={rows}
          />
        </>
      )}
    </>
  );
}
