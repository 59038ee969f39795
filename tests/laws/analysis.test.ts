import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominanceDownstream } from '../../src/core/analysis/dominance.ts';
import { covers, maximaOf } from '../../src/core/analysis/fronts.ts';
import { bestOf } from '../../src/core/analysis/golden.ts';
import { type Extreme, pathsOf } from '../../src/core/analysis/paths.ts';
import { scoresOf } from '../../src/core/analysis/scores.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { currentMoment, replay } from '../../src/core/replay.ts';
import type { Edition } from '../../src/core/scenario.ts';
import { observe, scoreRoles, sumShifts } from '../../src/core/score.ts';
import { ROLES } from '../../src/profession/roles.ts';
import { WORLDS } from '../../src/profession/worlds.ts';
import { editionOf } from '../support/ink.ts';
import { inkOf, smallStory } from '../support/stories.ts';

/** What one path brings, found by replaying it as any attempt is replayed. */
interface Played {
  readonly moves: readonly string[];
  readonly probability: number;
  readonly worlds: readonly number[];
  readonly roles: readonly { readonly sixths: number; readonly n: number }[];
}

/** Every path; null when there are more than `most`. */
function allPlayed(edition: Edition, most: number): readonly Played[] | null {
  const found: Played[] = [];
  const waiting: { moves: readonly string[]; probability: number }[] = [{ moves: [], probability: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { moves, probability } = next;
    const { moments, problem } = replay(edition, { seed: 0, moves });
    expect(problem).toBeNull();
    const options = currentMoment({ moments, problem })?.decision?.options ?? [];
    if (options.length === 0) found.push({ moves, probability, ...broughtBy(moments) });
    for (const { id } of options)
      waiting.push({ moves: [...moves, id], probability: probability / options.length });
    if (found.length + waiting.length > most) return null;
  }
  return found;
}

function broughtBy(moments: Parameters<typeof sumShifts>[0]) {
  const shifts = sumShifts(moments);
  const scores = scoreRoles([{ scenario: 'fixture', observations: observe(moments) }]);
  return { worlds: WORLDS.map((world) => shifts[world]), roles: ROLES.map((role) => scores[role]) };
}

const story = smallStory.map((small) => editionOf(inkOf(small)));
const known = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(`not known: ${String(result.error)}`);
  return result.value;
};

test('what is computed over all paths is what replaying all paths gives', () => {
  fc.assert(
    fc.property(story, (edition) => {
      const played = allPlayed(edition, 250);
      fc.pre(played !== null);
      const graph = explore(edition.story, () => 0);
      const paths = known(pathsOf(graph));
      const scores = known(scoresOf(graph));
      const lengths = played.map(({ moves }) => moves.length);
      expect(paths.count).toBe(BigInt(played.length));
      expect([paths.shortest?.value, paths.longest?.value]).toEqual([
        Math.min(...lengths),
        Math.max(...lengths),
      ]);

      const agree = (
        what: (path: Played) => number,
        least: Extreme | null,
        most: Extreme | null,
        mean: number,
      ) => {
        const values = played.map(what);
        expect([least?.value, most?.value]).toEqual([Math.min(...values), Math.max(...values)]);
        expect(mean).toBeCloseTo(
          played.reduce((sum, path) => sum + path.probability * what(path), 0),
          9,
        );
        for (const extreme of [least, most]) {
          const witness = played.find(({ moves }) => moves.join() === extreme?.moves.join());
          expect(witness === undefined ? null : what(witness)).toBe(extreme?.value);
        }
      };
      for (const [at, role] of ROLES.entries()) {
        const { least, most, mean, sightings, outcomes } = scores.roles[role];
        agree(({ roles }) => roles[at]?.sixths ?? 0, least, most, mean);
        const seen = played.map(({ roles }) => roles[at]?.n ?? 0);
        expect([sightings.least?.value, sightings.most?.value]).toEqual([
          Math.min(...seen),
          Math.max(...seen),
        ]);
        for (const { sum, n, probability } of outcomes) {
          const same = played.filter(({ roles }) => roles[at]?.sixths === sum && roles[at]?.n === n);
          expect(probability).toBeCloseTo(
            same.reduce((total, path) => total + path.probability, 0),
            9,
          );
        }
      }
      for (const [at, world] of WORLDS.entries()) {
        const { least, most, mean } = scores.worlds[world];
        agree(({ worlds }) => worlds[at] ?? 0, least, most, mean);
      }
    }),
    { numRuns: 40 },
  );
}, 240_000);

const inOrder = (vectors: readonly (readonly number[])[]) => vectors.map((vector) => vector.join()).sort();

test('the front is what no path covers, and a golden path exists when it is one point', () => {
  fc.assert(
    fc.property(story, (edition) => {
      const played = allPlayed(edition, 250);
      fc.pre(played !== null);
      const best = known(bestOf(explore(edition.story, () => 0)));
      const front = maximaOf(played.map(({ worlds }) => worlds));
      expect(inOrder(best.worlds)).toEqual(inOrder(front));
      const roles = maximaOf(played.map((path) => path.roles.map(({ sixths }) => sixths)));
      expect(inOrder(known(best.roles))).toEqual(inOrder(roles));
      const { noGoldenPath } = best;
      if (noGoldenPath.verdict === 'refuted') {
        const golden = played.find(({ moves }) => moves.join() === noGoldenPath.witnesses[0]?.moves.join());
        expect(played.every(({ worlds }) => covers(golden?.worlds ?? [], worlds))).toBe(true);
      } else {
        const everywhere = played.filter((path) => played.every(({ worlds }) => covers(path.worlds, worlds)));
        expect(everywhere.every(({ worlds }) => worlds.every((part) => part === 0))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
}, 240_000);

test('an option dominates another downstream exactly when the paths after it say so', () => {
  fc.assert(
    fc.property(story, (edition) => {
      const played = allPlayed(edition, 250);
      fc.pre(played !== null);
      const graph = explore(edition.story, () => 0);
      const verdicts = known(dominanceDownstream(graph));
      const [opening] = graph.nodes;
      const after = (id: string) => played.filter(({ moves }) => moves[0] === id).map(({ worlds }) => worlds);
      const beats = (a: string, b: string) => after(b).every((b1) => after(a).some((a1) => covers(a1, b1)));
      const ids = opening?.options.map(({ id }) => id) ?? [];
      const expected = ids.flatMap((a) =>
        ids.filter((b) => a !== b && beats(a, b) && !beats(b, a)).map((b) => `${a} ${b}`),
      );
      const found = verdicts
        .flatMap(({ verdict }) => (verdict.verdict === 'refuted' ? verdict.witnesses : []))
        .filter(({ moves }) => moves.length === 0)
        .map(({ better, worse }) => `${better} ${worse}`);
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 40 },
  );
}, 240_000);
