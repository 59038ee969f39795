import type { StoryGraph } from '../explore/graph.ts';
import type { CompiledStory } from '../scenario.ts';
import { parseTag } from '../tags.ts';
import { contentsOf, type WrittenLine, type WrittenOption } from './contents.ts';
import type { Obstacle } from './verdict.ts';

/** What was written and can never be met, on whatever path. */
export interface Unseen {
  readonly knots: readonly string[];
  readonly lines: readonly WrittenLine[];
  readonly options: readonly WrittenOption[];
  /** Set when the search was cut off: then this was only not met yet. */
  readonly obstacle: Obstacle | null;
}

/**
 * A line is met when its id was said. One without an id counts as met when the branch in which it stands
 * was entered, which may miss a line but accuses none.
 */
export function unseenOf(graph: StoryGraph, story: CompiledStory): Unseen {
  // Of a story that breaks before its first choice everything is unseen, for the one reason that it breaks.
  if (graph.nodes.length === 0) return { knots: [], lines: [], options: [], obstacle: graph.bound };
  const { knots, lines, options } = contentsOf(story);
  const entered = new Set([...graph.visited].map((path) => path.split('.')[0] ?? ''));
  const said = new Set(
    [graph.opening, ...graph.nodes.flatMap(({ edges }) => edges)].flatMap((passage) =>
      passage.lines.flatMap(({ tags }) =>
        tags
          .map(parseTag)
          .filter(({ key }) => key === 'id')
          .map(({ value }) => value),
      ),
    ),
  );
  const met = ({ id, container, apart }: WrittenLine) =>
    id === '' ? !apart || graph.visited.has(container) : said.has(id);
  return {
    knots: knots.filter((knot) => !entered.has(knot)),
    lines: lines.filter((line) => !met(line)),
    options: options.filter(({ path }) => !graph.visited.has(path)),
    obstacle: graph.bound,
  };
}
