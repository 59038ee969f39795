import { useState } from 'preact/hooks';
import { ask } from '../client/ask.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Question } from '../ui/question.tsx';
import type { ClassDevice } from './device.ts';
import type { KeptClass } from './kept.ts';
import { leaveClass } from './leave.ts';
import { sentenceOf } from './problem.ts';

interface OwnDataProps {
  readonly room: KeptClass;
  readonly device: ClassDevice;
  readonly onLeft: () => void;
}

/** What the class has of the member: to take along, and to have erased. */
export function OwnData({ room, device, onLeft }: OwnDataProps) {
  const { t } = useEnvironment();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const download = async () => {
    const mine = await ask<unknown>('GET', `/classes/${room.class.id}/mine`);
    if (mine.ok) offer(JSON.stringify({ class: room.class, ...Object(mine.value) }, null, 2));
    setSaid(mine.ok ? t('class.data.downloaded') : sentenceOf(mine.error, t));
  };
  const leave = async () => {
    const left = await leaveClass(room, device);
    if (left.ok) onLeft();
    else setSaid(sentenceOf(left.error, t));
  };
  return (
    <section class="class-section" aria-labelledby="own-data">
      <h2 id="own-data" class="nl-heading nl-heading--level-2">
        {t('class.data.title')}
      </h2>
      <p>{t('class.data.intro', { name: room.member.name })}</p>
      <p class="notice-actions">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void download().catch(reportError)}
        >
          {t('class.data.download')}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => setAsking(true)}>
          {t('class.data.leave')}
        </button>
      </p>
      <p role="status">{said}</p>
      <Question
        title={t('class.data.leaveAsk')}
        open={asking}
        yes={t('class.data.leaveYes')}
        no={t('class.data.leaveNo')}
        onYes={() => void leave().catch(reportError)}
        onClose={() => setAsking(false)}
      >
        <p>{t('class.data.leaveWhat', { class: room.class.name })}</p>
      </Question>
    </section>
  );
}

function offer(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'laveren.json';
  link.click();
  URL.revokeObjectURL(address);
}
