import { useEffect, useState } from 'preact/hooks';
import type { Save } from '../game/saves/save.ts';
import { useGroup } from './use-group.ts';

/** The attempts on this device that came to an ending, the newest first; looked up again when somebody comes back. */
export function useFinished(): readonly Save[] | 'loading' {
  const { device } = useGroup();
  const [finished, setFinished] = useState<readonly Save[] | 'loading'>('loading');
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const saves = await (await device.saves()).list();
      const whole = saves.flatMap((save) => ('damaged' in save || save.finished === null ? [] : [save]));
      if (!gone) setFinished(whole.sort((a, b) => (b.finished ?? 0) - (a.finished ?? 0)));
    };
    const lookAgain = () => {
      if (document.visibilityState === 'visible') void look().catch(reportError);
    };
    lookAgain();
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [device]);
  return finished;
}
