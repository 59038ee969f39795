import { type Agreement, agreesWithReplay } from '../explore/agreement.ts';
import { BOUNDS, type Bounds, explore } from '../explore/explore.ts';
import type { StoryGraph } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import type { CompiledStory } from '../scenario.ts';
import { type Guessing, guessingOf } from './bots.ts';
import { type Cycle, cyclesOf } from './cycles.ts';
import { type DecisionVerdict, dominanceDownstream, dominanceNow } from './dominance.ts';
import { type Break, type DeadEnd, everyStateEnds, nothingBreaks } from './ends.ts';
import { scoresEvenly, type Uneven } from './fairness.ts';
import { type Best, bestOf } from './golden.ts';
import { type Paths, pathsOf } from './paths.ts';
import { type Scores, scoresOf } from './scores.ts';
import { type Unseen, unseenOf } from './unseen.ts';
import type { Obstacle, Verdict } from './verdict.ts';

/** Everything that follows from a story on every path, or how far that could be told. */
export interface Proof {
  readonly graph: StoryGraph;
  /** The check on the search itself; where it fails nothing else here may be believed. */
  readonly agreement: Agreement;
  readonly ends: Verdict<DeadEnd>;
  readonly breaks: Verdict<Break>;
  readonly cycles: readonly Cycle[];
  readonly unseen: Unseen;
  readonly paths: Result<Paths, Obstacle>;
  readonly scores: Result<Scores, Obstacle>;
  /** Per decision whether an option is dominated, by its own shifts and by all that can follow it. */
  readonly now: readonly DecisionVerdict[];
  readonly downstream: Result<readonly DecisionVerdict[], Obstacle>;
  readonly best: Result<Best, Obstacle>;
  readonly guessing: Result<Guessing, Obstacle>;
  readonly even: Verdict<Uneven>;
}

/** Walks of the self-check and the number they are drawn from, so that a disagreement can be found again. */
const WALKS = 100;
const SEED = 17;

/** `now` gives milliseconds from any fixed moment; without it only states and steps bound the search. */
export function prove(story: CompiledStory, now: () => number = () => 0, bounds: Bounds = BOUNDS): Proof {
  const graph = explore(story, now, bounds);
  return {
    graph,
    agreement: agreesWithReplay(graph, story, WALKS, SEED, bounds.steps),
    ends: everyStateEnds(graph),
    breaks: nothingBreaks(graph),
    cycles: cyclesOf(graph),
    unseen: unseenOf(graph, story),
    paths: pathsOf(graph),
    scores: scoresOf(graph),
    now: dominanceNow(graph),
    downstream: dominanceDownstream(graph),
    best: bestOf(graph),
    guessing: guessingOf(graph),
    even: scoresEvenly(graph),
  };
}
