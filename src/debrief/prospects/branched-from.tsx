import { playingOf } from '../../game/saves/notes.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import { useBeyond } from './beyond.tsx';

/** Says of an attempt that began in the middle of another one which that was, as long as it is on this device. */
export function BranchedFrom() {
  const { t } = useEnvironment();
  const { own, others } = useBeyond();
  const whenOf = useWhen();
  const branch = own?.branch;
  if (branch === undefined) return null;
  const origin = others.find(({ attempt }) => playingOf(attempt) === branch.from);
  const number = branch.at + 1;
  return (
    <p class="notice">
      {origin === undefined
        ? t('prospects.branchedFromGone', { number })
        : t('prospects.branchedFrom', { date: whenOf(origin.started), number })}
    </p>
  );
}
