import type { Translate } from '../i18n/interface.ts';
import { optionText } from '../i18n/lines.ts';
import { type Evidence, LEVELS } from '../profession/levels.ts';
import type { Sighting } from '../report/sightings.ts';
import { useEnvironment } from '../ui/environment.ts';
import { decisionTitle, type Told } from './told.ts';

interface RoleEvidenceProps {
  readonly sightings: readonly Sighting[];
  readonly told: Told;
}

/** The choices a role was seen by, in words. What was on offer is told as a range: no option is the right one. */
export function RoleEvidence({ sightings, told }: RoleEvidenceProps) {
  const { t } = useEnvironment();
  return (
    <details class="fold">
      <summary>{t('debrief.evidence', { count: sightings.length })}</summary>
      <ol class="evidence">
        {sightings.map(({ number, decision, option, chosen, least, most }) => (
          <li key={number}>
            <p class="evidence-title">
              {number}. {decisionTitle(told, decision)}
            </p>
            <dl>
              <dt>{t('debrief.yourChoice')}</dt>
              <dd>{optionText(told.texts, option)}</dd>
              <dt>{t('debrief.showed')}</dt>
              <dd>{levelName(chosen, t)}</dd>
              <dt>{t('debrief.offered')}</dt>
              <dd>{t('debrief.offeredRange', { least: levelName(least, t), most: levelName(most, t) })}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

function levelName(evidence: Evidence, t: Translate): string {
  const level = LEVELS[evidence - 1];
  return t(level === undefined ? 'debrief.level.against' : `debrief.level.${level}`);
}
