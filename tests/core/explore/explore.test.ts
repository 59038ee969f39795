import { describe, expect, test } from 'vitest';
import { BOUNDS, explore } from '../../../src/core/explore/explore.ts';
import { linesOf, type StoryGraph, witnessOf } from '../../../src/core/explore/graph.ts';
import { currentMoment, replay } from '../../../src/core/replay.ts';
import { hubStory, syntheticStory } from '../../../src/tools/bench/synthetic-story.ts';
import { editionOf, storyOf } from '../../support/ink.ts';

const still = () => 0;
const graphOf = (ink: string): StoryGraph => explore(storyOf(ink), still);
const edgesOf = ({ nodes }: StoryGraph) => nodes.flatMap(({ edges }) => edges);

const STORY = `VAR told = false
VAR score = 0
Harm komt binnen. #id:opening #decision:opening
* [Vraag hoe het gaat. #id:ask #human:+1]
    ~ told = true
    ~ score = score + 2
    Slecht. #id:badly #who:harm
* [Pak het plan. #id:plan #law:+1]
    ~ score = score + 1
- Hij kijkt op. #id:looks #dilemma:signing
* [Laat hem tekenen. #id:sign]
* {told} [Wacht nog. #id:wait]
- Het is voorbij. #id:over #ending:closed
-> END
`;

describe('a graph holds what the player meets', () => {
  test('a decision with its name and what is on offer, and an end with its name', () => {
    const { nodes, bound } = graphOf(STORY);
    expect(bound).toBeNull();
    expect(nodes.map(({ decision, dilemma, ending }) => [decision, dilemma, ending])).toEqual([
      ['opening', false, null],
      ['signing', true, null],
      ['signing', true, null],
      [null, false, 'closed'],
    ]);
    expect(nodes[1]?.options.map(({ id }) => id)).toEqual(['sign', 'wait']);
    expect(nodes[2]?.options.map(({ id }) => id)).toEqual(['sign']);
  });

  test('every edge says what a replay says there', () => {
    const edition = editionOf(STORY);
    const graph = explore(edition.story, still);
    for (const [number, node] of graph.nodes.entries()) {
      for (const edge of node.edges) {
        const moment = currentMoment(
          replay(edition, { seed: 0, moves: [...witnessOf(graph, number), edge.move] }),
        );
        const plain = (line: object) => ({ ...line, values: {} });
        expect(linesOf(edge)).toEqual(moment?.lines.map(plain));
        const there = graph.nodes[edge.to ?? -1];
        expect(there?.ending).toBe(moment?.ending);
        expect(there?.options.map(({ id }) => id).toSorted()).toEqual(
          (moment?.decision?.options ?? []).map(({ id }) => id).toSorted(),
        );
      }
    }
  });

  test('the way to a node is a shortest one', () => {
    const graph = graphOf(
      '-> a\n=== a\nHoi.\n+ [Om. #id:round]\n    -> b\n+ [Recht. #id:straight]\n    -> c\n=== b\nB.\n+ [Door. #id:on]\n    -> c\n=== c\nC.\n+ [Klaar. #id:done]\n    -> END\n',
    );
    expect(graph.nodes.map((_, number) => witnessOf(graph, number))).toEqual([
      [],
      ['round'],
      ['straight'],
      ['straight', 'done'],
    ]);
  });
});

describe('states are one when nothing that follows can tell them apart', () => {
  test('what was remembered and will never be read is forgotten', () => {
    const graph = graphOf(syntheticStory({ decisions: 12, options: 3, lag: 2 }));
    expect([graph.nodes.length, edgesOf(graph).length]).toEqual([42, 104]);
  });

  test('25 decisions of 3 options with 6 flags alive are about a thousand states', () => {
    const graph = graphOf(syntheticStory({ decisions: 25, options: 3, lag: 6 }));
    expect([graph.nodes.length, edgesOf(graph).length]).toEqual([1022, 2584]);
  });

  test('a hub of n once-only topics has a state for each set of topics', () => {
    expect(graphOf(hubStory(6)).nodes).toHaveLength(2 ** 6 + 1);
  });

  test('a score that nothing reads makes no states, and one that is read does', () => {
    const hub = (end: string) =>
      `VAR score = 0\n-> a\n=== a\nA.\n+ [Een]\n    ~ score = score + 1\n    -> b\n+ [Twee]\n    ~ score += 2\n    -> b\n=== b\nB.\n+ [Door]\n- ${end}\n-> END\n`;
    expect(graphOf(hub('Klaar.')).nodes).toHaveLength(3);
    expect(graphOf(hub('Klaar met {score}.')).nodes).toHaveLength(4);
  });

  test('ways that come together half-way say what they said before, and count as long as they are', () => {
    const ink = (lines: number) =>
      `-> a\n=== a\nA.\n+ [Kort]\n    Kort.\n    -> b\n+ [Lang]\n${'    Lang.\n'.repeat(lines)}    -> b\n=== b\n${'B.\n'.repeat(150)}+ [Klaar]\n- -> END\n`;
    const lengths = (graph: StoryGraph) =>
      graph.nodes[0]?.edges.map(({ lines, fault }) => fault?.code ?? lines.length);
    expect(lengths(graphOf(ink(50)))).toEqual([151, 200]);
    expect(lengths(graphOf(ink(51)))).toEqual([151, 'limit-reached']);
  });

  test('places that their lines name differently stay apart', () => {
    const graph = graphOf(
      'Hoi.\n+ [Een]\n    Zo. #decision:one\n+ [Twee]\n    Zus. #decision:two\n- \n+ [Door]\n- -> END\n',
    );
    expect(graph.nodes.map(({ decision }) => decision)).toEqual([null, 'one', 'two', null]);
  });
});

describe('a story that breaks', () => {
  test('breaks on its edge with the reason, and the rest is still seen', () => {
    const graph = graphOf(
      '-> a\n=== a\nHoi.\n+ [Fout]\n    -> loop\n+ [Goed]\n    Prima.\n    -> END\n=== loop\n-> loop\n',
    );
    expect(graph.bound).toBeNull();
    expect(edgesOf(graph).map(({ to, fault }) => [to, fault?.code])).toEqual([
      [null, 'limit-reached'],
      [1, undefined],
    ]);
  });

  test('running out of words is a fault with its path', () => {
    const graph = graphOf('-> a\n=== a\nHoi.\n* [Een #id:one]\n    -> a\n* [Twee #id:two]\n    -> a\n');
    const broken = graph.nodes.findIndex(({ edges }) => edges.some(({ fault }) => fault !== null));
    expect(witnessOf(graph, broken)).toEqual(['one']);
    expect(edgesOf(graph).find(({ fault }) => fault !== null)?.fault?.reason).toMatch(/ran out of content/);
  });

  test('breaking before the first choice leaves no nodes', () => {
    expect(graphOf('-> a\n=== a\n-> a\n')).toMatchObject({
      nodes: [],
      opening: { to: null, fault: { code: 'limit-reached' } },
    });
    expect(explore({ inkVersion: 1 }, still)).toMatchObject({
      nodes: [],
      opening: { fault: { code: 'unreadable-story' } },
    });
  });
});

describe('a search has bounds, and says which one ended it', () => {
  const endless = 'VAR n = 0\n-> a\n=== a\nHet is {n}.\n+ [Door]\n    ~ n = n + 1\n    -> a\n';

  test('a counter that never stops reaches the bound of states', () => {
    const graph = explore(storyOf(endless), still, { ...BOUNDS, states: 200 });
    expect(graph.bound).toBe('states');
    expect(graph.nodes.length).toBeLessThan(210);
  });

  test('time', () => {
    let clock = 0;
    const graph = explore(storyOf(endless), () => (clock += 10), { ...BOUNDS, milliseconds: 500 });
    expect(graph.bound).toBe('time');
    expect(graph.nodes.length).toBeLessThan(60);
  });

  test('a loop without a counter is finite', () => {
    expect(graphOf('-> a\n=== a\nHoi.\n+ [Door]\n    -> a\n')).toMatchObject({
      bound: null,
      nodes: [{ edges: [{ to: 0 }] }],
    });
  });
});

describe('ink that was not written for us', () => {
  test('has positions for moves, and choices with equal ids are told apart', () => {
    const graph = graphOf(
      'Hello.\n* Go[ on.], she said.\n* [Stop]\n- Bye.\n* [A #id:x]\n* [B #id:x]\n- -> END\n',
    );
    expect(edgesOf(graph).map(({ move }) => move)).toEqual(['#0', '#1', 'x', '#1']);
    expect(graph.nodes.map(({ decision }) => decision)).toEqual([null, null, null]);
  });

  test('threads, tunnels in variables, lists, turns and lots do not stop the search', () => {
    const graph = graphOf(`LIST mood = calm, cross
VAR where = -> left
-> start
=== start
<- more
+ [Een]
    ~ mood += cross
    ~ where = -> right
    -> where ->
    -> finish
=== more
+ [Twee]
    {RANDOM(1, 2)} {TURNS()} {READ_COUNT(where)}
    -> where ->
    -> finish
=== left
Links.
+ [Door]
- ->->
=== right
Rechts.
+ [Door]
- ->-> finish
=== finish
{mood}
-> END
`);
    expect(graph.bound).toBeNull();
    expect(edgesOf(graph).filter(({ fault }) => fault !== null)).toEqual([]);
    expect(graph.nodes.filter(({ options }) => options.length === 0)).toHaveLength(1);
  });
});
