import { useEnvironment } from '../../ui/environment.ts';
import type { LeftOut } from './gather.ts';

interface LeftOutNoteProps {
  readonly leftOut: LeftOut;
  /** Attempts that do count, though they were played on an earlier edition. */
  readonly older: number;
}

const REASONS = ['underWay', 'stopped', 'unknown', 'damaged'] as const satisfies readonly (keyof LeftOut)[];

/** What was found and does not count, each with its reason; nothing is left out in silence. */
export function LeftOutNote({ leftOut, older }: LeftOutNoteProps) {
  const { t } = useEnvironment();
  const reasons = REASONS.filter((reason) => leftOut[reason] > 0);
  if (reasons.length === 0 && older === 0) return null;
  return (
    <section class="debrief-section" aria-labelledby="left-out">
      <h2 id="left-out" class="nl-heading nl-heading--level-2">
        {t('progress.leftOut')}
      </h2>
      <ul class="left-out">
        {reasons.map((reason) => (
          <li key={reason}>{t(`progress.left.${reason}`, { count: leftOut[reason] })}</li>
        ))}
        {older > 0 && <li>{t('progress.older', { count: older })}</li>}
      </ul>
    </section>
  );
}
