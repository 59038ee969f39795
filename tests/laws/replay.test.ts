import fc from 'fast-check';
import { expect } from 'vitest';
import { BACK } from '../../src/core/attempt.ts';
import { makeAttempt, parseAttempt } from '../../src/core/notation.ts';
import { type Replay, replay } from '../../src/core/replay.ts';
import { law, WALKS } from '../support/law.ts';
import { anyWalk, settled } from '../support/walks.ts';

const withoutReconsidered = ({ moments }: Replay) => moments.map(({ reconsidered: _, ...moment }) => moment);

law(
  'any walk over what is on offer is a legal attempt',
  fc.property(anyWalk, ({ edition, attempt }) => {
    const replayed = replay(edition, attempt);
    expect(replayed.problem).toBeNull();
    expect(replayed.moments.slice(0, -1).map(({ chosen }) => chosen?.id)).toEqual(settled(attempt.moves));
  }),
  WALKS,
);

law(
  'two replays are equal',
  fc.property(anyWalk, ({ edition, attempt }) => {
    expect(replay(edition, attempt)).toEqual(replay(edition, attempt));
  }),
  WALKS,
);

law(
  'a replay of what was written and read is equal',
  fc.property(anyWalk, ({ edition, attempt }) => {
    const read = parseAttempt(makeAttempt(attempt));
    expect(read.ok && replay(edition, read.value)).toEqual(replay(edition, attempt));
  }),
  WALKS,
);

law(
  'going back replays to what came before, apart from what was reconsidered',
  fc.property(anyWalk, ({ edition, attempt }) => {
    const direct = replay(edition, { ...attempt, moves: settled(attempt.moves) });
    expect(withoutReconsidered(replay(edition, attempt))).toEqual(withoutReconsidered(direct));
  }),
  WALKS,
);

law(
  'every step back is remembered in the moment where it was taken, or in none when that was left',
  fc.property(anyWalk, ({ edition, attempt }) => {
    const { moments } = replay(edition, attempt);
    const remembered = moments.flatMap(({ reconsidered }) => reconsidered);
    const backs = attempt.moves.filter((move) => move === BACK).length;
    expect(remembered.length).toBeLessThanOrEqual(backs);
    for (const { decision, reconsidered } of moments) {
      const offered = decision?.options.map(({ id }) => id) ?? [];
      for (const id of reconsidered) expect(offered).toContain(id);
    }
  }),
  WALKS,
);

law(
  'a prefix of an attempt replays to a prefix of its moments',
  fc.property(anyWalk, fc.nat(), ({ edition, attempt }, cut) => {
    const path = settled(attempt.moves);
    const whole = replay(edition, { ...attempt, moves: path }).moments;
    const part = replay(edition, { ...attempt, moves: path.slice(0, cut % (path.length + 1)) }).moments;
    expect(part.slice(0, -1)).toEqual(whole.slice(0, part.length - 1));
    expect({ ...part.at(-1), chosen: null }).toEqual({ ...whole[part.length - 1], chosen: null });
  }),
  WALKS,
);

law(
  'an invented choice gives a problem at its place and what came before it',
  fc.property(anyWalk, fc.nat(), ({ edition, attempt }, put) => {
    const at = put % (attempt.moves.length + 1);
    const moves = attempt.moves.toSpliced(at, 0, 'invented');
    const replayed = replay(edition, { ...attempt, moves });
    expect(replayed.problem).toMatchObject({ at, move: 'invented' });
    expect(['unknown-choice', 'after-the-end']).toContain(replayed.problem?.code);
    expect(replayed.moments).toEqual(
      replay(edition, { ...attempt, moves: attempt.moves.slice(0, at) }).moments,
    );
  }),
  WALKS,
);

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<', '', 'option-0-a', '__proto__'));

law(
  'no list of moves makes a replay throw',
  fc.property(anyWalk, fc.array(anything), ({ edition, attempt }, more) => {
    const moves = [...attempt.moves, ...more];
    const { moments, problem } = replay(edition, { ...attempt, moves });
    expect(moments.length).toBeGreaterThan(0);
    if (problem !== null) expect(moves[problem.at]).toBe(problem.move);
  }),
  WALKS,
);

law(
  'a seed changes the order of options and nothing else',
  fc.property(anyWalk, fc.integer({ min: 0, max: 0xffffffff }), ({ edition, attempt }, seed) => {
    const sorted = ({ moments }: Replay) =>
      moments.map(({ decision, ...moment }) => ({
        ...moment,
        decision: decision && {
          ...decision,
          options: decision.options.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        },
      }));
    expect(sorted(replay(edition, { ...attempt, seed }))).toEqual(sorted(replay(edition, attempt)));
  }),
  WALKS,
);
