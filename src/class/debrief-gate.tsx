import type { ComponentChildren } from 'preact';
import { makeAttempt } from '../core/notation.ts';
import { useEnvironment } from '../ui/environment.ts';
import { useWhen } from '../ui/when.ts';
import type { ClassDevice } from './device.ts';
import type { FormTitle } from './room.tsx';
import { assignmentOf, type FoundAssignment, taskOf } from './task.ts';

/** The assignment that the attempt behind an address was played for on this device; null where there is none. */
export async function assignmentOfNotation(
  notation: string,
  device: ClassDevice,
): Promise<FoundAssignment | null> {
  const saves = await (await device.saves()).list();
  for (const save of saves) {
    if ('damaged' in save || save.assigned === undefined || makeAttempt(save.attempt) !== notation) continue;
    return assignmentOf(device.storage(), save.assigned);
  }
  return null;
}

interface DebriefGateProps {
  readonly found: FoundAssignment;
  readonly now: number;
  readonly formTitle: FormTitle;
  /** The debrief itself. */
  readonly children: ComponentChildren;
}

/** The debrief of an attempt for an assignment: when it opens, or which form the lecturer asks to fill in. */
export function DebriefGate({ found, now, formTitle, children }: DebriefGateProps) {
  const { t, language, linkTo } = useEnvironment();
  const when = useWhen();
  const { title, debriefFrom } = taskOf(found, now);
  const { reflection } = found.assignment;
  const back = (
    <a class="nl-link" href={`${linkTo({ page: 'class', language })}#class/${found.room.class.id}`}>
      {t('play.toClass')}
    </a>
  );
  if (debriefFrom !== null) {
    return (
      <div class="frame-page">
        <h1 class="nl-heading nl-heading--level-1">{t('library.debrief')}</h1>
        <p>{t('play.task', { title })}</p>
        <p class="notice">{t('play.debriefFrom', { when: when(debriefFrom) })}</p>
        <p>{back}</p>
      </div>
    );
  }
  return (
    <>
      <aside class="class-beside">
        <p>
          {t('play.task', { title })}. {back}
        </p>
        {reflection !== null && (
          <p>
            {t('class.asksReflection', { form: formTitle(reflection, t) })}{' '}
            <button type="button" class="nl-button nl-button--secondary" onClick={toReflection}>
              {t('class.toReflection')}
            </button>
          </p>
        )}
      </aside>
      {children}
    </>
  );
}

/** No link: the part of the address behind `#` holds the attempt. */
function toReflection(): void {
  const heading = document.getElementById('reflection');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
