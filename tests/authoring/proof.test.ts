import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/authoring/draft.ts';
import { findDisagreement } from '../../src/authoring/rules/selfCheck.ts';
import { findUnproven } from '../../src/authoring/rules/unproven.ts';
import { buildScenario, sketchScenario, TIMELESS } from '../../src/authoring/scenario.ts';
import { prove } from '../../src/core/analysis/proof.ts';
import { agreesWithReplay } from '../../src/core/explore/agreement.ts';
import { BOUNDS, explore } from '../../src/core/explore/explore.ts';
import { mergeKeyOf } from '../../src/core/explore/mergeKey.ts';
import { syntheticStory } from '../../src/tools/bench/synthetic-story.ts';
import { storyOf } from '../support/ink.ts';
import { SMALL_TALK, withEnglish, withStory } from './small-talk.ts';

const { edition, proof } = buildScenario(SMALL_TALK);
if (edition === null || proof === null) throw new Error('the fixture has errors');

const draft: Draft = {
  files: SMALL_TALK,
  source: [],
  manifest: edition.manifest,
  edition,
  texts: new Map(),
  walk: null,
  proof,
  today: null,
  released: null,
};

describe('a proof', () => {
  it('is withdrawn when playing at random does not agree with the search', () => {
    const story = storyOf(syntheticStory({ decisions: 9, options: 2, lag: 3 }));
    // Places in which this flag differs are taken for equal.
    const forgetful = explore(story, () => 0, BOUNDS, mergeKeyOf(story, new Set(['flag2'])));
    const agreement = agreesWithReplay(forgetful, story, 100, 17);
    const [found] = findDisagreement({ ...draft, proof: { ...proof, graph: forgetful, agreement } });
    expect(found).toMatchObject({ code: 'self-check-failed', severity: 'error' });
    expect(found?.witness?.length).toBeGreaterThan(0);
    expect(findDisagreement(draft)).toEqual([]);
  });

  it('is never claimed of a search that was cut off', () => {
    const cut = prove(edition.story, () => 0, { ...BOUNDS, states: 1 });
    const [found] = findUnproven({ ...draft, proof: cut });
    expect(found?.values.claims).toContain('every path ends');
    expect(found?.values.claims).toContain('the dilemma "start"');
    expect(found?.values.claims).toContain('no golden path');
    expect(found?.values.obstacle).toContain('--states');
    expect(cut.now.map(({ verdict }) => verdict.verdict)).not.toContain('proven');
    expect(findUnproven(draft)).toEqual([]);
  });

  it('is the same in every language: texts do not touch the graph or the scores', () => {
    const translated = buildScenario(withEnglish('Wait.', 'Just a moment.'));
    expect(translated.edition?.hash).toBe(edition.hash);
    expect(translated.proof).toEqual(proof);
  });

  it('is left out of a sketch, which still finds what hinders playing', () => {
    const sketch = sketchScenario(withStory(' #ending:left', ''));
    expect(sketch.proof).toBeNull();
    expect(sketch.findings.map(({ code }) => code)).toContain('ending-unnamed');
  });

  it('stops when its time is over, and says so', () => {
    let clock = 0;
    const around = { ...TIMELESS, now: () => (clock += 1_000), bounds: { ...BOUNDS, milliseconds: 1 } };
    const codes = buildScenario(SMALL_TALK, around).findings.map(({ code }) => code);
    expect(codes).toContain('not-proven');
  });
});
