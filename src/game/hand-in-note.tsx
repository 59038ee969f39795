import { useCallback } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { useWatched } from '../ui/use-watched.ts';
import { useWhen } from '../ui/when.ts';
import type { HandIn } from './hand-in.ts';
import type { Task } from './task.ts';

interface HandInNoteProps {
  readonly handIn: HandIn;
  readonly task: Task;
  /** Of the attempt as it is kept on this device. */
  readonly id: string;
  /** What was played so far. */
  readonly notation: string;
  /** True once that is on this device. */
  readonly saved: boolean;
}

/** Where the attempt is now: on this device, or handed in as well. What is in the way is said once, and aloud. */
export function HandInNote({ handIn, task, id, notation, saved }: HandInNoteProps) {
  const { t, language, linkTo } = useEnvironment();
  const when = useWhen();
  const read = useCallback(() => handIn.deliveryOf(id), [handIn, id]);
  const { notation: there, received, trouble } = useWatched(handIn.watch, read);
  if (there === notation && received !== null) {
    return <p class="hand-in-note">{t('play.handedIn', { when: when(received) })}</p>;
  }
  return (
    <>
      {saved && <p class="hand-in-note">{t('play.onDevice')}</p>}
      {/* Filled later, so that a screen reader hears what comes into it. */}
      <div role="status">
        {trouble !== null && (
          <p class="notice">
            {t(`play.handInTrouble.${trouble}`)}{' '}
            <a class="nl-link" href={`${linkTo({ page: 'class', language })}#class/${task.assigned.classId}`}>
              {t('play.toClass')}
            </a>
          </p>
        )}
      </div>
    </>
  );
}
