import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/authoring/plan.ts';
import { sketchScenario } from '../../src/authoring/scenario.ts';
import { type Atlas, signpostAt, walkAtlas } from '../../src/core/atlas.ts';
import { drawAtlas } from '../../src/core/atlas-drawing.ts';
import { type Prospect, prospectsOf } from '../../src/core/atlas-prospects.ts';
import { BACK } from '../../src/core/attempt.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { replay } from '../../src/core/replay.ts';
import type { Edition } from '../../src/core/scenario.ts';
import { sumShifts } from '../../src/core/score.ts';
import type { ByWorld, WORLDS } from '../../src/profession/worlds.ts';
import { readScenarioFiles, scenarioIds } from '../../src/tools/story/files.ts';
import { editionOf } from '../support/ink.ts';
import { law, WALKS } from '../support/law.ts';
import { branchingSea, ROUND } from '../support/seas.ts';
import { anyWalk } from '../support/walks.ts';

const atlasOf = ({ story, hash }: Edition): Atlas =>
  drawAtlas(
    explore(story, () => 0),
    hash,
  );

/** Scenarios of ours come back often, under more than one hash, and each takes seconds to explore. */
const drawn = new Map<string, Atlas>();
const atlasOnce = (edition: Edition): Atlas => {
  const story = JSON.stringify(edition.story);
  const known = drawn.get(story) ?? atlasOf(edition);
  drawn.set(story, known);
  return known;
};

/** Every way on from some moves to an end, by replaying each from the start; null when there are too many. */
function endsFrom(edition: Edition, moves: readonly string[], most: number) {
  const ends: { readonly ending: string; readonly worlds: ByWorld<number> }[] = [];
  const waiting = [moves];
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const { moments } = replay(edition, { seed: 0, moves: way });
    const last = moments.at(-1);
    if (last?.decision === null) ends.push({ ending: last.ending ?? '', worlds: sumShifts(moments) });
    for (const { id } of last?.decision?.options ?? []) waiting.push([...way, id]);
    if (ends.length + waiting.length > most) return null;
  }
  return ends;
}

function prospectByBruteForce(edition: Edition, moves: readonly string[]): Prospect | null {
  const ends = endsFrom(edition, moves, 300);
  if (ends === null) return null;
  const range = (world: (typeof WORLDS)[number]) => {
    const sums = ends.map(({ worlds }) => worlds[world]);
    return { least: Math.min(...sums), most: Math.max(...sums) };
  };
  return {
    endings: [...new Set(ends.map(({ ending }) => ending))].sort(),
    worlds: { law: range('law'), politics: range('politics'), work: range('work'), human: range('human') },
  };
}

describe('an atlas', () => {
  law(
    'leads a walk to the decisions, options and ending of a replay of the same moves, steps back included',
    fc.property(anyWalk, ({ edition, attempt }) => {
      const atlas = atlasOnce(edition);
      const { moments } = replay(edition, attempt);
      const { places, taken, problem } = walkAtlas(atlas, attempt.moves);
      expect(problem).toBeNull();
      const seen = [...places].map((place, step) => {
        const { decision, ending, options } = signpostAt(atlas, place);
        const ids = options.map((option) => atlas.options[option]?.[0]);
        return { decision, ending, ids: [...ids].sort(), chosen: ids[taken[step] ?? -1] ?? null };
      });
      expect(seen).toEqual(
        moments.map(({ decision, ending, chosen }) => ({
          decision: decision?.name ?? null,
          ending: decision === null ? (ending ?? '') : null,
          ids: (decision?.options ?? []).map(({ id }) => id).sort(),
          chosen: chosen?.id ?? null,
        })),
      );
    }),
    WALKS,
  );

  law(
    'stops a walk at the move at which a replay stops, for the same reason',
    fc.property(
      anyWalk,
      fc.nat(30),
      fc.constantFrom('no-such-option', BACK, 'option-0-a'),
      ({ edition, attempt: { seed, moves } }, at, invented) => {
        const changed = [...moves.slice(0, at), invented, ...moves.slice(at)];
        const { moments, problem } = replay(edition, { seed, moves: changed });
        const walked = walkAtlas(atlasOnce(edition), changed);
        expect(walked.places.length).toBe(moments.length);
        expect(walked.problem).toEqual(problem === null ? null : { code: problem.code, at: problem.at });
      },
    ),
    WALKS,
  );

  law(
    'knows the endings and the worlds that each option leaves within reach, as trying every way does',
    fc.property(branchingSea, fc.infiniteStream(fc.nat()), (ink, picks) => {
      const edition = editionOf(ink);
      const atlas = atlasOf(edition);
      const moves = randomMoves(edition, picks);
      const found = prospectsOf(atlas, walkAtlas(atlas, moves));
      const { moments } = replay(edition, { seed: 0, moves });
      const tried = moments.flatMap(({ decision }, step) =>
        decision === null
          ? []
          : [
              decision.options.map(({ id }) => ({
                id,
                found: prospectByBruteForce(edition, [...moves.slice(0, step), id]),
              })),
            ],
      );
      expect(found.length).toBe(tried.length);
      for (const [step, options] of tried.entries()) {
        for (const { id, found: expected } of options) {
          if (expected === null) continue;
          const { endings, worlds } = found[step]?.get(id) ?? { endings: [], worlds: null };
          expect({ endings: [...endings].sort(), worlds }).toEqual(expected);
        }
      }
    }),
    60,
  );
});

describe.each(scenarioIds('.'))('the atlas of %s', (id) => {
  const files = readScenarioFiles('.', id);
  const { edition } = sketchScenario(files);

  test.each(files.plans.map(({ path, text }) => [path.split('/').at(-1), text ?? ''] as const))(
    'leads the plan %s where playing it leads',
    (_, text) => {
      const plan = parsePlan(text);
      if (edition === null || !plan.ok) throw new Error(`${id} cannot be played`);
      const moves = plan.value.steps.flatMap(({ kind, names }) => (kind === 'play' ? names : []));
      const atlas = atlasOnce(edition);
      const { places, problem } = walkAtlas(atlas, moves);
      const { moments } = replay(edition, { seed: 0, moves });
      expect(problem).toBeNull();
      expect([...places].map((place) => signpostAt(atlas, place).decision)).toEqual(
        moments.map(({ decision }) => decision?.name ?? null),
      );
      const { ending, decision } = signpostAt(atlas, places.at(-1) ?? 0);
      const last = moments.at(-1);
      expect(decision === null ? ending : null).toBe(last?.decision === null ? (last.ending ?? '') : null);
    },
  );
});

function randomMoves(edition: Edition, picks: Iterable<number>): readonly string[] {
  const moves: string[] = [];
  for (const pick of picks) {
    const options = replay(edition, { seed: 0, moves }).moments.at(-1)?.decision?.options ?? [];
    const option = options[pick % Math.max(options.length, 1)];
    if (option === undefined) break;
    moves.push(option.id);
  }
  return moves;
}

describe('an atlas of a story that goes round', () => {
  const edition = editionOf(ROUND);
  const atlas = atlasOf(edition);
  const [square] = prospectsOf(atlas, walkAtlas(atlas, ['round', 'round']));

  test('says that sums have no bounds where one can go round and still get home', () => {
    expect(square?.get('round')).toEqual({ endings: ['home'], worlds: null });
  });

  test('knows the worlds once nothing leads back any more', () => {
    expect(square?.get('on')?.worlds).toEqual({
      law: { least: -2, most: 2 },
      politics: { least: 0, most: 0 },
      work: { least: 1, most: 1 },
      human: { least: 0, most: 1 },
    });
  });

  test('counts what was gathered on the way', () => {
    const later = prospectsOf(atlas, walkAtlas(atlas, ['round', 'round', 'on']));
    expect(later[2]?.get('on')?.worlds?.law).toEqual({ least: 0, most: 4 });
    expect(later[3]?.get('left')?.worlds?.law).toEqual({ least: 4, most: 4 });
  });

  test('leads nowhere where the story breaks', () => {
    expect(square?.get('broken')).toEqual({ endings: [], worlds: null });
    expect(walkAtlas(atlas, ['on', BACK, 'broken']).problem).toEqual({ code: 'breaks', at: 2 });
  });

  test('promises nothing where no end can be reached', () => {
    expect(square?.get('stuck')).toEqual({ endings: [], worlds: null });
  });
});

test('an atlas of a story that was not looked at whole has no places', () => {
  const { story, hash } = editionOf(ROUND);
  const cut = drawAtlas(
    explore(story, () => 0, { states: 1, milliseconds: 1000, steps: 1000 }),
    hash,
  );
  expect(cut).toMatchObject({ complete: false, places: [], chance: { learning: null } });
  expect(walkAtlas(cut, []).places.length).toBe(0);
});
