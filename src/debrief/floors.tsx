import warningIcon from 'lucide-static/icons/octagon-alert.svg?raw';
import type { Translate } from '../i18n/interface.ts';
import { optionText } from '../i18n/lines.ts';
import { courseOf } from '../report/course.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import type { Reading } from './reading.ts';
import { References } from './references.tsx';
import { decisionTitle, floorReference, type Told } from './told.ts';

interface FloorsProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** The hard floors that were broken, said before anything is praised. Nothing where none was. */
export function Floors({ reading, told }: FloorsProps) {
  const { t } = useEnvironment();
  const broken = courseOf(reading.moments).filter(({ option }) => option.floor !== null);
  if (broken.length === 0) return null;
  return (
    <section class="debrief-floors" aria-labelledby="floors">
      <h2 id="floors" class="nl-heading nl-heading--level-2 floors-title">
        <Icon svg={warningIcon} /> {t('debrief.floors')}
      </h2>
      <p>{t('debrief.floorsIntro')}</p>
      <ul>
        {broken.map(({ number, decision, option }) => {
          const reference = floorReference(told.edition.manifest, option.floor ?? '');
          return (
            <li key={option.id} class="debrief-floor">
              <h3 class="nl-heading nl-heading--level-3">{floorName(option.floor ?? '', t)}</h3>
              <p>
                {t('debrief.floorAt', { number, title: decisionTitle(told, decision) })}
                <br />
                {t('debrief.yourChoice')}: {optionText(told.texts, option)}
              </p>
              {reference !== null && <References references={[reference]} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const NAMED = ['privacy', 'hearing', 'discrimination'] as const;

/** A scenario may know a floor that the interface has no sentence for; then its own name must do. */
export function floorName(floor: string, t: Translate): string {
  const named = NAMED.find((name) => name === floor);
  return named === undefined ? floor : t(`debrief.floor.${named}`);
}
