import { ask } from '../../client/ask.ts';
import { err } from '../../core/result.ts';
import type { HandInAnswer } from '../../wire/answers.ts';
import type { ClassDevice } from '../device.ts';
import { keptClasses } from '../kept.ts';
import type { LetterAnswer } from './answered.ts';
import type { Letter } from './due.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** An answer that takes longer, in milliseconds, does not come; sending twice does no harm. */
const PATIENCE = 30_000;

/** The outbox of this page. It begins at once, and wakes when there may be a connection or a reader again. */
export function browserOutbox({ saves, notes, handed, storage, newId }: ClassDevice): Outbox {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outbox = createOutbox({
    ...{ saves, notes, handed, newId, send },
    classes: () => keptClasses(storage()),
    chance: () => Math.random(),
    later: (milliseconds, action) => {
      clearTimeout(timer);
      timer = setTimeout(action, milliseconds);
    },
  });
  addEventListener('online', () => outbox.wake());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) outbox.wake();
  });
  outbox.post();
  return outbox;
}

function send(letter: Letter): Promise<LetterAnswer> {
  return Promise.race([put(letter), late()]);
}

function put({ classId, as, ...letter }: Letter): Promise<LetterAnswer> {
  const path =
    letter.kind === 'attempt'
      ? `/classes/${classId}/assignments/${letter.assignment}/attempts/${as}`
      : `/classes/${classId}/attempts/${as}/notes`;
  return ask<HandInAnswer | undefined>('PUT', path, letter.body);
}

function late(): Promise<LetterAnswer> {
  return new Promise((resolve) => setTimeout(() => resolve(err({ code: 'offline', reason: '' })), PATIENCE));
}
