import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sketchScenario } from '../../src/authoring/scenario.ts';
import { newAttempt } from '../../src/core/attempt.ts';
import { currentMoment, replay } from '../../src/core/replay.ts';
import {
  openSession,
  type Session,
  sessionAfterChoice,
  sessionAfterStepBack,
} from '../../src/game/session.ts';
import { readScenarioFiles } from '../../src/tools/story/files.ts';

const { edition } = sketchScenario(readScenarioFiles('.', 'perfect-plan'));
if (edition === null) throw new Error('perfect-plan cannot be played');

const begin = () => openSession(edition, newAttempt('perfect-plan', edition.hash, 17));

/** What somebody does next: chooses the option at this position, steps back, or asks for what is not there. */
const act = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 3 }) },
  { weight: 2, arbitrary: fc.constant('back' as const) },
  { weight: 1, arbitrary: fc.constant('nonsense' as const) },
);

function after(session: Session, what: number | 'back' | 'nonsense'): Session {
  if (what === 'nonsense') return sessionAfterChoice(session, 'no-such-option');
  if (what === 'back') return sessionAfterStepBack(session);
  const options = currentMoment(session.replayed)?.decision?.options ?? [];
  return sessionAfterChoice(session, options[what % Math.max(1, options.length)]?.id ?? 'no-such-option');
}

describe('a conversation in progress', () => {
  test('is at every step what a replay of its moves from the start gives', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let session = begin();
        for (const what of acts) {
          const next = after(session, what);
          // As the page does: what is not on offer is passed over, and the conversation stays where it was.
          if (next.replayed.problem === null) session = next;
          expect(session.replayed).toEqual(replay(edition, session.attempt));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('that somebody left behind and comes back to goes on from there, not from where another went', () => {
    const opening = begin();
    const [first, second] = currentMoment(opening.replayed)?.decision?.options ?? [];
    const one = sessionAfterChoice(opening, first?.id ?? '');
    const other = sessionAfterChoice(opening, second?.id ?? '');
    expect(one.replayed).toEqual(replay(edition, one.attempt));
    expect(other.replayed).toEqual(replay(edition, other.attempt));
  });
});
