import { describe, expect, test } from 'vitest';
import { currentMoment, hasEnded, replay } from '../../src/core/replay.ts';
import { editionOf, play } from '../support/ink.ts';

const STORY = `VAR told = false
VAR visits = 0
Harm komt binnen. #id:opening #place:office #who:you #decision:opening
* [Vraag hoe het gaat. #id:ask]
    ~ told = true
    Slecht, zegt hij. #id:badly #who:harm
* [Pak het plan erbij. #id:plan]
    ~ visits = visits + 1
    Hij zwijgt. #id:silence #show:harm
- Hij kijkt op. #id:looks #dilemma:signing
* [Laat hem tekenen. #id:sign]
* {told} [Wacht nog. #id:wait]
- Het is voorbij. #id:over #ending:closed
-> END
`;

const options = (replayed: ReturnType<typeof play>) =>
  currentMoment(replayed)
    ?.decision?.options.map(({ id }) => id)
    .toSorted();

describe('a replay plays an attempt by the ids of its choices', () => {
  test('without moves the player stands at the first decision', () => {
    const replayed = play(STORY);
    expect(replayed.problem).toBeNull();
    expect(replayed.moments).toHaveLength(1);
    expect(currentMoment(replayed)).toMatchObject({
      lines: [{ id: 'opening', text: 'Harm komt binnen.', who: 'you', place: 'office' }],
      decision: { name: 'opening', dilemma: false },
      chosen: null,
      ending: null,
    });
    expect(options(replayed)).toEqual(['ask', 'plan']);
  });

  test('what was chosen stands in its moment, what follows in the next', () => {
    const replayed = play(STORY, ['ask']);
    expect(replayed.moments.map(({ chosen }) => chosen?.id)).toEqual(['ask', undefined]);
    expect(currentMoment(replayed)?.lines.map(({ id }) => id)).toEqual(['badly', 'looks']);
    expect(currentMoment(replayed)?.decision).toMatchObject({ name: 'signing', dilemma: true });
  });

  test('the story remembers: another path has other options', () => {
    expect(options(play(STORY, ['ask']))).toEqual(['sign', 'wait']);
    expect(options(play(STORY, ['plan']))).toEqual(['sign']);
  });

  test('the end has a name and no decision', () => {
    const replayed = play(STORY, ['plan', 'sign']);
    expect(currentMoment(replayed)).toMatchObject({ decision: null, ending: 'closed' });
    expect(hasEnded(replayed)).toBe(true);
    expect(hasEnded(play(STORY, ['plan']))).toBe(false);
  });

  test('a choice keeps its id when the text, the order and the lines around it change', () => {
    const edited = STORY.replace('Vraag hoe', 'Vraag eerst hoe').replace(
      '* [Pak',
      '* [Zwijg. #id:quiet]\n    Stilte. #id:still\n* [Pak',
    );
    expect(play(edited, ['ask', 'wait']).problem).toBeNull();
  });

  test('lines carry the values of the variables when they were said', () => {
    const lines = play(STORY, ['plan']).moments.flatMap((moment) => moment.lines);
    expect(lines.map(({ values }) => values.visits)).toEqual([0, 1, 1]);
    expect(lines.at(-1)?.values).toEqual({ told: false, visits: 1 });
  });

  test('the tags of a knot before a condition name the decision, although their line is empty', () => {
    const replayed = play(`VAR told = true
-> talk
=== talk ===
#decision:talk
{ told:
  Hij weet het. #id:knows
- else:
  Hij weet het niet. #id:knows-not
}
* [Verder. #id:on]
-> END`);
    expect(currentMoment(replayed)?.decision?.name).toBe('talk');
    expect(currentMoment(replayed)?.lines.map(({ id }) => id)).toEqual(['knows']);
  });

  test('a decision without a name is called after its first option', () => {
    expect(currentMoment(play('Hoi.\n* [Ja. #id:yes]\n* [Nee. #id:no]\n- -> END'))?.decision?.name).toBe(
      'yes',
    );
  });
});

describe('a step back', () => {
  test('returns to the decision before, with everything the story knew there', () => {
    const back = play(STORY, ['ask', '<']);
    expect(back.problem).toBeNull();
    expect(back.moments).toHaveLength(1);
    expect(currentMoment(back)?.chosen).toBeNull();
    expect(options(play(STORY, ['ask', '<', 'plan']))).toEqual(['sign']);
  });

  test('can be taken from the end', () => {
    const replayed = play(STORY, ['ask', 'sign', '<', 'wait']);
    expect(replayed.problem).toBeNull();
    expect(hasEnded(replayed)).toBe(true);
  });

  test('stays visible where the choice was reconsidered, in the order of time', () => {
    const replayed = play(STORY, ['plan', '<', 'ask', '<', 'plan', 'sign']);
    expect(replayed.moments.map(({ reconsidered }) => reconsidered)).toEqual([['plan', 'ask'], [], []]);
  });

  test('is remembered on the path where it was taken, and only there', () => {
    const other = play(STORY, ['ask', 'wait', '<', '<', 'plan']);
    expect(other.moments.map(({ reconsidered }) => reconsidered)).toEqual([['ask'], []]);
    const again = play(STORY, ['ask', 'wait', '<', '<', 'plan', '<', 'ask']);
    expect(again.moments.map(({ reconsidered }) => reconsidered)).toEqual([['ask', 'plan'], ['wait']]);
  });

  test('gives back a choice that can be made only once', () => {
    const hub = `-> hub
=== hub ===
Wat nu? #decision:hub
* [Vraag een. #id:one]
    -> hub
* [Vraag twee. #id:two]
    -> hub
+ [Klaar. #id:done]
    -> END`;
    expect(options(play(hub, ['one']))).toEqual(['done', 'two']);
    expect(options(play(hub, ['one', '<']))).toEqual(['done', 'one', 'two']);
    expect(options(play(hub, ['one', '<', 'two']))).toEqual(['done', 'one']);
  });
});

describe('a move that cannot be made stops the replay with a problem and keeps what came before', () => {
  test('an id that is not on offer here', () => {
    const replayed = play(STORY, ['plan', 'wait', 'sign']);
    expect(replayed.problem).toEqual({ code: 'unknown-choice', at: 1, move: 'wait', reason: '' });
    expect(replayed.moments).toHaveLength(2);
  });

  test('a choice after the end', () => {
    const replayed = play(STORY, ['plan', 'sign', 'sign']);
    expect(replayed.problem).toMatchObject({ code: 'after-the-end', at: 2 });
    expect(replayed.moments).toHaveLength(3);
  });

  test('a step back before the first choice', () => {
    expect(play(STORY, ['<']).problem).toMatchObject({ code: 'nothing-to-take-back', at: 0 });
    expect(play(STORY, ['ask', '<', '<']).problem).toMatchObject({ code: 'nothing-to-take-back', at: 2 });
  });

  test('a story that cannot be opened', () => {
    const edition = { ...editionOf(STORY), story: { inkVersion: 21, root: 'nothing' } };
    const replayed = replay(edition, { seed: 0, moves: ['ask'] });
    expect(replayed.moments).toEqual([]);
    expect(replayed.problem).toMatchObject({ code: 'unreadable-story', at: 0 });
    expect(currentMoment(replayed)).toBeNull();
    expect(hasEnded(replayed)).toBe(false);
  });

  test('a story that breaks at its opening', () => {
    const replayed = play('-> a\n=== a\n-> a');
    expect(replayed).toMatchObject({ moments: [], problem: { code: 'limit-reached', at: 0 } });
  });

  test('a story that runs out of words half way', () => {
    const replayed = play('-> a\n=== a\nHoi.\n* [Ja. #id:yes]', ['yes']);
    expect(replayed.moments).toHaveLength(1);
    expect(replayed.problem).toMatchObject({ code: 'runtime-error', at: 0, move: 'yes' });
    expect(replayed.moments[0]?.chosen).toBeNull();
  });
});

test('the seed decides the order on the screen and nothing else', () => {
  const hub = `Wat nu? #decision:hub\n${['a', 'b', 'c', 'd', 'e'].map((id) => `* [Doe. #id:${id}]`).join('\n')}\n- -> END`;
  const orders = [1, 2, 3, 4].map((seed) =>
    currentMoment(play(hub, [], seed))
      ?.decision?.options.map(({ id }) => id)
      .join(''),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(orders.map((order) => order?.split('').toSorted().join(''))).toEqual(Array(4).fill('abcde'));
});
