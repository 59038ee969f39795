import type { Parted } from '../../core/measured.ts';
import type { SeenPlay } from '../../report/plays.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { usePlayDates } from './play-dates.ts';

interface OverviewProps {
  readonly plays: Parted<SeenPlay>;
  /** False where the device keeps nothing. */
  readonly lasting: boolean;
}

/** Which conversations are counted, under which number the drawings know them, and how often each was played. */
export function Overview({ plays: { measured, practice }, lasting }: OverviewProps) {
  const { t, language, linkTo } = useEnvironment();
  const titleOf = useTitleOf();
  const dateOf = usePlayDates();
  if (measured.length === 0) {
    return (
      <section class="debrief-section">
        {!lasting && <p class="notice">{t('progress.notKept')}</p>}
        <p>{t('progress.none')}</p>
        <p>
          <a class="nl-button nl-button--primary" href={linkTo({ page: 'library', language })}>
            {t('progress.toLibrary')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section class="debrief-section" aria-labelledby="counted">
      <h2 id="counted" class="nl-heading nl-heading--level-2">
        {t('progress.counted')}
      </h2>
      <p class="debrief-intro">{t('progress.countedNote')}</p>
      <ol class="counted">
        {measured.map(({ scenario, finished }) => {
          const again = practice.filter((play) => play.scenario === scenario).length;
          return (
            <li key={scenario}>
              <strong>{titleOf(scenario)}</strong>{' '}
              <span class="role-basis">
                {t('progress.firstOn', { date: dateOf(finished) })}
                {again > 0 && `; ${t('progress.again', { count: again })}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
