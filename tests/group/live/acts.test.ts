import { describe, expect, test } from 'vitest';
import type { OwnView } from '../../../src/classroom/session/visible.ts';
import type { AskProblem } from '../../../src/client/ask.ts';
import { err, ok, type Result } from '../../../src/core/result.ts';
import { createSender } from '../../../src/group/live/acts.ts';
import type { SessionActed, SessionActing } from '../../../src/wire/session.ts';

type Answer = Result<SessionActed, AskProblem>;

const OWN: OwnView = {
  ...{ id: 'anna-1234', name: 'Anna', standing: 'here', facilitator: false, plays: true, chooses: true },
  ...{ first: null, second: null, consented: false, brought: false, safe: null, supports: null },
  ...{ words: '', everybody: [] },
};
const DONE: Answer = ok({ own: OWN, number: 7 });
const away = (code: AskProblem['code']): Answer => err({ code, reason: '' });

/** Somebody who does things over a line that answers in this order, and then always that it is done. */
function senderOver(answers: readonly Answer[]) {
  const left = [...answers];
  const sent: SessionActing[] = [];
  const counts: number[] = [];
  let ids = 0;
  const sender = createSender({
    send: async (acting) => {
      sent.push(acting);
      return left.shift() ?? DONE;
    },
    newId: () => {
      ids += 1;
      return `act-${ids}`;
    },
    pause: async () => undefined,
    chance: () => 0.5,
    onDone: () => undefined,
    onWaiting: (count) => counts.push(count),
  });
  return { sender, sent, counts };
}

describe('what somebody does in a session', () => {
  test('is sent again under the same name until it is answered', async () => {
    const { sender, sent } = senderOver([away('offline'), away('database-away'), away('offline')]);
    expect(await sender.act({ kind: 'begin' })).toBeNull();
    expect(sent.map(({ id }) => id)).toEqual(['act-1', 'act-1', 'act-1', 'act-1']);
  });

  test('arrives in the order in which it was done', async () => {
    const { sender, sent, counts } = senderOver([away('offline')]);
    await Promise.all([sender.act({ kind: 'begin' }), sender.act({ kind: 'close' })]);
    expect(sent.map(({ act }) => act.kind)).toEqual(['begin', 'begin', 'close']);
    expect([Math.max(...counts), counts.at(-1)]).toEqual([2, 0]);
  });

  test('is not sent again where the group was further, and does not hold up what comes after', async () => {
    const { sender, sent } = senderOver([away('late')]);
    expect((await sender.act({ kind: 'begin' }))?.code).toBe('late');
    expect(await sender.act({ kind: 'close' })).toBeNull();
    expect(sent).toHaveLength(2);
  });

  test('is given up where the server falls over it again and again', async () => {
    const { sender } = senderOver(Array.from({ length: 9 }, () => away('failed')));
    expect((await sender.act({ kind: 'begin' }))?.code).toBe('failed');
  });
});
