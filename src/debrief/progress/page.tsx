import { useEffect, useState } from 'preact/hooks';
import type { SaveStore } from '../../game/saves/store.ts';
import { useSources } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Courses } from './courses.tsx';
import { Coverage } from './coverage.tsx';
import { fetchScoring, type Gathered, gather } from './gather.ts';
import { Growth } from './growth.tsx';
import { LeftOutNote } from './left-out.tsx';
import { Overview } from './overview.tsx';
import '../debrief.css';
import '../print.css';
import './progress.css';

interface ProgressPageProps {
  readonly saves: () => Promise<SaveStore>;
}

/** What all attempts on this device show together. */
export function ProgressPage({ saves }: ProgressPageProps) {
  const { t } = useEnvironment();
  const found = useGathered(saves);
  return (
    <div class="frame-page debrief progress on-paper">
      <header class="debrief-opening">
        <h1 class="nl-heading nl-heading--level-1">{t('progress.title')}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{t('progress.intro')}</p>
      </header>
      {found === 'reading' && <p role="status">{t('progress.reading')}</p>}
      {found === 'failed' && <p class="notice">{t('progress.failed')}</p>}
      {typeof found === 'object' && <Found found={found} />}
    </div>
  );
}

function Found({ found: { gathered, lasting } }: { readonly found: FoundAttempts }) {
  const { plays, leftOut, older } = gathered;
  useEffect(() => {
    performance.mark('progress-drawn');
  }, []);
  return (
    <>
      <Overview plays={plays} lasting={lasting} />
      {plays.measured.length > 0 && (
        <>
          <Growth plays={plays} chances={gathered.chances} />
          <Courses plays={plays} />
          <Coverage plays={plays} />
        </>
      )}
      <LeftOutNote leftOut={leftOut} older={older} />
    </>
  );
}

interface FoundAttempts {
  readonly gathered: Gathered;
  /** False where the device keeps nothing. */
  readonly lasting: boolean;
}

function useGathered(saves: () => Promise<SaveStore>): FoundAttempts | 'reading' | 'failed' {
  const { find } = useSources();
  const [found, setFound] = useState<FoundAttempts | 'reading' | 'failed'>('reading');
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const store = await saves();
      const kept = await store.list();
      const scorings = await fetchScoring(kept, find);
      performance.mark('progress-read');
      if (!gone) setFound({ gathered: gather(kept, scorings), lasting: store.lasting });
    };
    void read().catch((error: unknown) => {
      reportError(error);
      if (!gone) setFound('failed');
    });
    return () => {
      gone = true;
    };
  }, [saves, find]);
  return found;
}
