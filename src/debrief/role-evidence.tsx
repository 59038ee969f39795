import { sixthsOf } from '../core/score.ts';
import { indicatorText } from '../i18n/indicators.ts';
import type { Translate } from '../i18n/interface.ts';
import { optionText } from '../i18n/lines.ts';
import { type Evidence, LEVELS } from '../profession/levels.ts';
import { placeOf } from '../profession/places.ts';
import { TASKS } from '../profession/tasks.ts';
import type { Sighting } from '../report/sightings.ts';
import { useEnvironment } from '../ui/environment.ts';
import { placeText } from './role-place.ts';
import { decisionTitle, type Told } from './told.ts';

interface RoleEvidenceProps {
  readonly sightings: readonly Sighting[];
  readonly told: Told;
}

/** The choices a role was seen by, each with what it rests on. What was on offer is a range: no option is the right one. */
export function RoleEvidence({ sightings, told }: RoleEvidenceProps) {
  const { t } = useEnvironment();
  return (
    <details class="fold">
      <summary>{t('debrief.evidence', { count: sightings.length })}</summary>
      <p class="role-basis">{t('debrief.countsNote')}</p>
      <ol class="evidence">
        {sightings.map((sighting) => (
          <OneSighting key={sighting.number} sighting={sighting} told={told} />
        ))}
      </ol>
    </details>
  );
}

function OneSighting({ sighting, told }: { readonly sighting: Sighting; readonly told: Told }) {
  const { t } = useEnvironment();
  const { role, number, decision, option, chosen, least, most } = sighting;
  const [got, of] = [chosen - least, most - least];
  const { competences } = option;
  return (
    <li data-evidence={role} data-sixths={sixthsOf({ got, of })}>
      <p class="evidence-title">
        {number}. {decisionTitle(told, decision)}
      </p>
      <dl>
        <dt>{t('debrief.yourChoice')}</dt>
        <dd>{optionText(told.texts, option)}</dd>
        <dt>{t('debrief.showed')}</dt>
        <dd>
          {levelName(chosen, t)} ({t('debrief.countsAs', { got, count: of })})
        </dd>
        <dt>{t('debrief.offered')}</dt>
        <dd>{t('debrief.offeredRange', { least: levelName(least, t), most: levelName(most, t) })}</dd>
        <KeyRow sighting={sighting} told={told} />
        {competences.length > 0 && (
          <>
            <dt>{t('debrief.competence')}</dt>
            <dd>{competences.map((competence) => t(`competence.${competence}`)).join(', ')}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** The row of the scoring key that the choice was held against, and which task of the conversation that belongs to. */
function KeyRow({
  sighting: { role, option, chosen },
  told,
}: {
  readonly sighting: Sighting;
  readonly told: Told;
}) {
  const { t, language } = useEnvironment();
  const letter = option.indicators[role];
  const sentence = letter === undefined ? null : indicatorText(language, role, chosen, letter);
  const place = letter === undefined ? null : placeOf(role, chosen, letter);
  if (sentence === null || place === null) return null;
  const tasks = TASKS.filter(
    (task, at) => place.headings.includes(task) && told.edition.manifest.tasks.includes(at + 1),
  );
  return (
    <>
      <dt>{t('debrief.indicator')}</dt>
      <dd>{sentence}</dd>
      <dt>{t('debrief.place')}</dt>
      <dd>{placeText(place, role, t)}</dd>
      {tasks.length > 0 && (
        <>
          <dt>{t('debrief.taskHere')}</dt>
          <dd>{tasks.map((task) => t(`task.${task}`)).join(', ')}</dd>
        </>
      )}
    </>
  );
}

export function levelName(evidence: Evidence, t: Translate): string {
  const level = LEVELS[evidence - 1];
  return t(level === undefined ? 'debrief.level.against' : `debrief.level.${level}`);
}
