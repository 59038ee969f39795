import { useEnvironment } from '../../ui/environment.ts';

interface EndProps {
  /** Address of the debrief of this attempt. */
  readonly debrief: string;
  /** Address at which the scenario begins anew. */
  readonly again: string;
}

/** What follows the last line of a story. */
export function End({ debrief, again }: EndProps) {
  const { t, openHere } = useEnvironment();
  const onDebrief = (event: MouseEvent) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (openHere === undefined || elsewhere) return;
    event.preventDefault();
    openHere(debrief);
  };
  return (
    <section class="options" aria-label={t('play.end')}>
      <h2 class="options-title">{t('play.end')}</h2>
      <p class="end-links">
        <a class="nl-button nl-button--primary" href={debrief} onClick={onDebrief}>
          {t('play.toDebrief')}
        </a>
        <a class="nl-button nl-button--secondary" href={again}>
          {t('play.playAgain')}
        </a>
      </p>
    </section>
  );
}
