import radioIcon from 'lucide-static/icons/radio.svg?raw';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LiveState } from './use-live.ts';

interface LiveLineProps {
  readonly state: LiveState;
  /** How many attempts are newer than the figures. */
  readonly newer: number;
  readonly onConnect: () => void;
  readonly onUpdate: () => Promise<void>;
}

/** Whether the page follows the class, and a way to have the figures follow too: never without being asked. */
export function LiveLine({ state, newer, onConnect, onUpdate }: LiveLineProps) {
  const { t } = useEnvironment();
  return (
    <div class="results-live" data-live={state}>
      <p role="status" class="results-live-state">
        {state === 'live' && <Icon svg={radioIcon} />}
        {t(`desk.results.live.${state}`)}
      </p>
      <p class="desk-actions">
        {state === 'gone' && (
          <button type="button" class="nl-button nl-button--secondary" onClick={onConnect}>
            {t('desk.results.live.again')}
          </button>
        )}
        <button
          type="button"
          class={newer === 0 ? 'nl-button nl-button--subtle' : 'nl-button nl-button--primary'}
          onClick={() => void onUpdate().catch(reportError)}
        >
          {newer === 0 ? t('desk.results.refresh') : t('desk.results.news', { count: newer })}
        </button>
      </p>
    </div>
  );
}
