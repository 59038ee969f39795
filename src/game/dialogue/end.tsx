import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';

interface EndProps {
  /** Address of the debrief of this attempt. */
  readonly debrief: string;
  /** When the debrief opens (milliseconds since 1970); null where it is open. */
  readonly debriefFrom: number | null;
  /** Address at which the scenario begins anew. */
  readonly again: string;
}

/** What follows the last line of a story. */
export function End({ debrief, debriefFrom, again }: EndProps) {
  const { t, openHere } = useEnvironment();
  const when = useWhen();
  const onDebrief = (event: MouseEvent) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (openHere === undefined || elsewhere) return;
    event.preventDefault();
    openHere(debrief);
  };
  return (
    <section class="options" aria-label={t('play.end')}>
      <h2 class="options-title">{t('play.end')}</h2>
      {debriefFrom !== null && <p>{t('play.debriefFrom', { when: when(debriefFrom) })}</p>}
      <p class="end-links">
        {debriefFrom === null && (
          <a class="nl-button nl-button--primary" href={debrief} onClick={onDebrief}>
            {t('play.toDebrief')}
          </a>
        )}
        <a class="nl-button nl-button--secondary" href={again}>
          {t('play.playAgain')}
        </a>
      </p>
    </section>
  );
}
