import { optionText } from '../../i18n/lines.ts';
import { courseOf } from '../../report/course.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { floorName } from '../floors.tsx';
import { decisionTitle, floorReference } from '../told.ts';
import type { Entry } from './entries.ts';

/** The hard floors that were broken. They go along whatever else is left out; nothing where none was. */
export function SheetFloors({ entry: { reading, told } }: { readonly entry: Entry }) {
  const { t } = useEnvironment();
  const broken = courseOf(reading.moments).flatMap(({ number, decision, option }) =>
    option.floor === null ? [] : [{ number, decision, option, floor: option.floor }],
  );
  if (broken.length === 0) return null;
  return (
    <div class="sheet-floors">
      <h3>{t('debrief.floors')}</h3>
      <p>{t('debrief.floorsIntro')}</p>
      <ul>
        {broken.map(({ number, decision, option, floor }) => (
          <li key={number}>
            <strong>{floorName(floor, t)}.</strong>{' '}
            {t('debrief.floorAt', { number, title: decisionTitle(told, decision) })}.{' '}
            {t('debrief.yourChoice')}: {optionText(told.texts, option)}{' '}
            {floorReference(told.edition.manifest, floor)?.title}
          </li>
        ))}
      </ul>
    </div>
  );
}
