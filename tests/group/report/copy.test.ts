import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../../src/classroom/session/state.ts';
import { ownView, sharedView } from '../../../src/classroom/session/visible.ts';
import { readRecord, recordOf } from '../../../src/game/saves/save.ts';
import { copyOf } from '../../../src/group/report/copy.ts';
import { doing, groupOf, TOGETHER } from '../../classroom/session/group.ts';

const decide = (state: SessionState, round: number, option: string) =>
  doing(state, 'p1', { kind: 'decide', round, option, by: 'agreement' });

function copyFor(person: string, state: SessionState) {
  const own = ownView(state, person);
  if (own === null) throw new Error('nobody is there');
  return copyOf('session-1', sharedView(state), own, { language: 'nl', at: 1_000 });
}

const sailed = decide(decide(groupOf(3), 1, 'ask'), 2, 'b');
const written = [
  ['p2', { kind: 'words', text: 'Vaker wachten.' }],
  ['p3', { kind: 'words', text: 'Van een ander.' }],
  ['p1', { kind: 'agree', id: 'agreement-1', text: 'Terugkijken in juni.' }],
] as const;
const ended = written.reduce((state, [by, act]) => doing(state, by, act), sailed);

describe('what somebody takes along from a group', () => {
  test('is its whole course, kept as that of a group', () => {
    const save = copyFor('p2', ended)?.save;
    expect(save).toMatchObject({
      attempt: { ...TOGETHER.story, moves: ['ask', 'b'] },
      finished: 1_000,
      group: { session: 'session-1' },
    });
  });

  test('can be read back from a device', () => {
    const legal = {
      ...ended,
      setup: { ...TOGETHER, story: { scenario: 'small-talk', edition: 'abcd', seed: 1 } },
    };
    const save = copyFor('p2', legal)?.save;
    expect(save && readRecord(recordOf(save))).toEqual(save);
  });

  test('has their own words beside it and nobody else’s, and what the group agreed on', () => {
    expect(copyFor('p2', ended)?.note.fields).toEqual({
      words: 'Vaker wachten.',
      agreements: 'Terugkijken in juni.',
    });
  });

  test('is named after the session, so that it is there once', () => {
    expect(copyFor('p2', ended)?.save.id).toBe(copyFor('p2', ended)?.save.id);
    expect(copyFor('p2', ended)?.save.id).toContain('session-1');
  });

  test('is nothing as long as the course is not whole', () => {
    expect(copyFor('p2', decide(groupOf(3), 1, 'ask'))).toBeNull();
  });
});
