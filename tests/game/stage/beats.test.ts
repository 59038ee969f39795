import { describe, expect, it } from 'vitest';
import { playBeats, type Timer } from '../../../src/game/stage/beats.ts';
import { DEFAULT_BEAT } from '../../../src/game/stage/contract.ts';

/** A clock that is wound by hand. */
function handClock() {
  let now = 0;
  let asked: { at: number; call: () => void }[] = [];
  const timer: Timer = (milliseconds, call) => {
    const request = { at: now + milliseconds, call };
    asked.push(request);
    return () => {
      asked = asked.filter((other) => other !== request);
    };
  };
  const until = (time: number): void => {
    for (
      let due = asked.find(({ at }) => at <= time);
      due !== undefined;
      due = asked.find(({ at }) => at <= time)
    ) {
      now = due.at;
      const { call } = due;
      asked = asked.filter((other) => other !== due);
      call();
    }
    now = time;
  };
  return { timer, until };
}

describe('beats', () => {
  it('show each line as long as it takes to read, and stay on the last', () => {
    const { timer, until } = handClock();
    const seen: number[] = [];
    playBeats(3, [1000, 2000, 500], (index) => seen.push(index), timer);
    until(0);
    expect(seen).toEqual([0]);
    until(999);
    expect(seen).toEqual([0]);
    until(1000);
    expect(seen).toEqual([0, 1]);
    until(60_000);
    expect(seen).toEqual([0, 1, 2]);
  });

  it('last as usual where no length is given', () => {
    const { timer, until } = handClock();
    const seen: number[] = [];
    playBeats(2, [], (index) => seen.push(index), timer);
    until(DEFAULT_BEAT - 1);
    expect(seen).toEqual([0]);
    until(DEFAULT_BEAT);
    expect(seen).toEqual([0, 1]);
  });

  it('stop when they are cut short, also from within a beat', () => {
    const { timer, until } = handClock();
    const seen: number[] = [];
    const stop = playBeats(
      3,
      [100, 100, 100],
      (index) => {
        seen.push(index);
        if (index === 1) stop();
      },
      timer,
    );
    until(60_000);
    expect(seen).toEqual([0, 1]);
  });

  it('of a moment without lines show nothing', () => {
    const { timer, until } = handClock();
    playBeats(0, [], () => expect.unreachable(), timer);
    until(60_000);
  });
});
