import previousIcon from 'lucide-static/icons/arrow-left.svg?raw';
import nextIcon from 'lucide-static/icons/arrow-right.svg?raw';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { useWalk } from './walk.ts';

/** One moment back or on; nothing where they all stand under each other. */
export function MomentSteps() {
  const { t } = useEnvironment();
  const { at, count, goTo } = useWalk();
  if (at === null) return null;
  const to = (number: number) => () => {
    if (number >= 1 && number <= count) goTo(number);
  };
  return (
    <nav class="moment-steps" aria-label={t('debrief.walk.title')}>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        aria-disabled={at === 1}
        onClick={to(at - 1)}
      >
        <Icon svg={previousIcon} /> {t('debrief.walk.previous')}
      </button>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        aria-disabled={at === count}
        onClick={to(at + 1)}
      >
        {t('debrief.walk.next')} <Icon svg={nextIcon} />
      </button>
    </nav>
  );
}

/** From one moment at a time to all of them under each other, and back. */
export function ShowAll() {
  const { t } = useEnvironment();
  const { at, showAll } = useWalk();
  return (
    <button type="button" class="contents-part" onClick={() => showAll(at !== null)}>
      {t(at === null ? 'debrief.walk.one' : 'debrief.walk.all')}
    </button>
  );
}
