import fc from 'fast-check';
import { expect } from 'vitest';
import { scoringKeyOf } from '../../src/authoring/key.ts';
import { readSource } from '../../src/authoring/source.ts';
import { drawAtlas } from '../../src/core/atlas-drawing.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { replay } from '../../src/core/replay.ts';
import { observe, scoreRoles } from '../../src/core/score.ts';
import { turnsOfReplay, turnsOnAtlas } from '../../src/core/turns.ts';
import { ROLES } from '../../src/profession/roles.ts';
import { growthOf } from '../../src/report/growth.ts';
import { type Play, seenPlays } from '../../src/report/plays.ts';
import { playOf, sight } from '../report/plays.ts';
import { law, WALKS } from '../support/law.ts';
import { smallWalk } from '../support/walks.ts';

const anyTurn = fc
  .record({
    role: fc.constantFrom('supporting' as const, 'monitoring' as const),
    of: fc.constantFrom(1 as const, 2 as const, 3 as const),
    got: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  })
  .map(({ role, of, got }) => sight(role, got > of ? of : got, of));

const anyPlays: fc.Arbitrary<readonly Play[]> = fc
  .array(
    fc.record({
      scenario: fc.constantFrom('a', 'b', 'c', 'd'),
      finished: fc.nat(9),
      turns: fc.array(anyTurn, { maxLength: 6 }),
    }),
    { maxLength: 12 },
  )
  .map((plays) =>
    plays.map(({ scenario, finished, turns }, at) => playOf(`${at}`, scenario, finished, turns)),
  );

const growth = (plays: readonly Play[]) => growthOf(seenPlays(plays), {});

law(
  'what attempts show together does not depend on their order',
  fc.property(
    anyPlays.chain((plays) =>
      fc.tuple(fc.constant(plays), fc.shuffledSubarray([...plays], { minLength: plays.length })),
    ),
    ([plays, shuffled]) => {
      expect(growth(shuffled)).toEqual(growth(plays));
    },
  ),
);

law(
  'one more conversation adds exactly its evidence, and one more time of the same adds nothing to the score',
  fc.property(anyPlays, fc.array(anyTurn, { maxLength: 6 }), (plays, turns) => {
    const before = growth(plays);
    const fresh = growth([...plays, playOf('new', 'e', 20, turns)]);
    const again = growth([...plays, playOf('new', plays[0]?.scenario ?? 'e', 20, turns)]);
    const own = scoreRoles([{ scenario: 'e', observations: observe(turns) }]);
    for (const role of ROLES) {
      const { score } = before[role].together;
      expect(fresh[role].together.score).toEqual({
        sixths: score.sixths + own[role].sixths,
        n: score.n + own[role].n,
        scenarios: score.scenarios + own[role].scenarios,
      });
      if (plays.length > 0) expect(again[role].together.score).toEqual(score);
    }
  }),
);

law(
  'the score over conversations is the sum of what each shows',
  fc.property(anyPlays, (plays) => {
    const found = growth(plays);
    for (const role of ROLES) {
      const { conversations, together } = found[role];
      const sum = (pick: 'sixths' | 'n') =>
        conversations.reduce((total, { first }) => total + first.score[pick], 0);
      expect(together.score).toMatchObject({ sixths: sum('sixths'), n: sum('n') });
    }
  }),
);

law(
  'moves read on an atlas come to the same as their replay: turns, end and evidence',
  fc.property(smallWalk, ({ edition, ink, attempt }) => {
    const atlas = drawAtlas(
      explore(edition.story, () => 0),
      edition.hash,
    );
    const read = turnsOnAtlas(atlas, scoringKeyOf(readSource(ink)));
    for (const moves of [attempt.moves, [...attempt.moves, 'never-there']]) {
      const replayed = turnsOfReplay(replay(edition, { seed: attempt.seed, moves }));
      const found = read(moves);
      expect({ extent: found.extent, ending: found.ending }).toEqual({
        extent: replayed.extent,
        ending: replayed.ending,
      });
      expect(found.turns.map(({ decision, chosen }) => [decision.name, chosen])).toEqual(
        replayed.turns.map(({ decision, chosen: { id, evidence, competences, shifts } }) => [
          decision.name,
          { id, evidence, competences, shifts },
        ]),
      );
      expect(observe(found.turns)).toEqual(observe(replayed.turns));
    }
  }),
  WALKS,
);
