import { observe, scoreRoles } from '../../core/score.ts';
import { optionText } from '../../i18n/lines.ts';
import { ROLES, type Role } from '../../profession/roles.ts';
import { courseOf } from '../../report/course.ts';
import { sightingsOf } from '../../report/sightings.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { levelName } from '../role-evidence.tsx';
import { decisionTitle } from '../told.ts';
import type { Entry } from './entries.ts';
import { SheetRoles } from './sheet-roles.tsx';
import { SheetTable } from './sheet-table.tsx';

interface SheetEvidenceProps {
  readonly entry: Entry;
  /** Its place in the report, from 1. */
  readonly number: number;
}

/** What one attempt shows of the roles, and by which choice: a row for each, a column for each role. */
export function SheetEvidence({ entry: { reading, told, chance }, number }: SheetEvidenceProps) {
  const { t } = useEnvironment();
  const { attempt, moments } = reading;
  const scores = scoreRoles([{ scenario: attempt.scenario, observations: observe(moments) }]);
  const sightings = sightingsOf(moments);
  const shown = (role: Role, place: number) => {
    const sighting = sightings[role].find((one) => one.number === place);
    return sighting === undefined ? '–' : levelName(sighting.chosen, t);
  };
  return (
    <>
      <h3>{t('debrief.roles')}</h3>
      <SheetRoles id={String(number)} scores={scores} chance={chance} />
      <SheetTable
        caption={t('portfolio.evidence')}
        look="sheet-table--evidence"
        heads={[
          t('portfolio.evidenceMoment'),
          t('debrief.yourChoice'),
          ...ROLES.map((role) => t(`role.${role}`)),
        ]}
        rows={courseOf(moments).map(({ number: place, decision, option }) => ({
          key: String(place),
          cells: [
            `${place}. ${decisionTitle(told, decision)}`,
            optionText(told.texts, option),
            ...ROLES.map((role) => shown(role, place)),
          ],
        }))}
      />
    </>
  );
}
