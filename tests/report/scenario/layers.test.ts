import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/explore/explore.ts';
import { layersOf } from '../../../src/report/scenario/layers.ts';
import { plotOf } from '../../../src/report/scenario/plot.ts';
import { hubStory } from '../../../src/tools/bench/synthetic-story.ts';
import { storyOf } from '../../support/ink.ts';

const plot = (ink: string) => plotOf(explore(storyOf(ink), () => 0));

const SKIP = `Kies. #decision:first
* [Kort. #id:short]
    -> closing
* [Lang. #id:long]
- Nog eens. #decision:second
* [Door. #id:on]
* [Toch. #id:still]
- -> closing
=== closing
Klaar. #ending:done
-> END
`;

describe('the plot of a story', () => {
  test('has each decision and each ending once, with the paths that come by', () => {
    expect(plot(SKIP).boxes.map(({ name, kind, paths }) => [name, kind, paths])).toEqual([
      ['first', 'decision', 3n],
      ['end:done', 'ending', 3n],
      ['second', 'decision', 2n],
    ]);
  });

  test('tells which options lead where, on how many paths', () => {
    expect(plot(SKIP).arrows).toEqual([
      { from: 'first', to: 'end:done', options: [0], paths: 1n },
      { from: 'first', to: 'second', options: [1], paths: 2n },
      { from: 'second', to: 'end:done', options: [0, 1], paths: 2n },
    ]);
  });
});

describe('the rows of a map', () => {
  test('put each box below all that leads to it, and let a long arrow bend on its way', () => {
    const { rows, routes } = layersOf(plot(SKIP));
    expect(rows.map((row) => row.map(({ box }) => box).sort())).toEqual([
      ['first'],
      [null, 'second'],
      ['end:done'],
    ]);
    expect(routes.find(({ arrow }) => arrow.to === 'end:done')?.stops).toHaveLength(3);
  });

  test('keep a hub in one place, with arrows that lead back to it', () => {
    const { rows, back } = layersOf(plot(hubStory(3)));
    expect(rows.map((row) => row.map(({ box }) => box))).toEqual([['hub'], ['end:bye']]);
    expect(back.map(({ from, to }) => [from, to])).toEqual([['hub', 'hub']]);
  });
});
