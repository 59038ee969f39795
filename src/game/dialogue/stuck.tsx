import { useEnvironment } from '../../ui/environment.ts';

interface StuckProps {
  /** True when the attempt was played on another edition, false when the story itself fails here. */
  readonly older: boolean;
  readonly onGoOn: () => void;
  readonly onStartOver: () => void;
}

/** Says honestly that the choices cannot be followed any further, and what can be done. Nothing is lost by it. */
export function Stuck({ older, onGoOn, onStartOver }: StuckProps) {
  const { t } = useEnvironment();
  return (
    <section class="notice" role="status">
      <h2 class="options-title">{t(older ? 'play.olderTitle' : 'play.brokenTitle')}</h2>
      <p>{t(older ? 'play.olderText' : 'play.brokenText')}</p>
      <p class="notice-actions">
        {older && (
          <button type="button" class="nl-button nl-button--primary" onClick={onGoOn}>
            {t('play.olderContinue')}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={onStartOver}>
          {t('play.startOver')}
        </button>
      </p>
    </section>
  );
}
