import { letterAt } from '../round/letters.ts';
import type { StoryHere } from '../story/use-story.ts';

interface LetteredListProps {
  readonly options: readonly string[];
  readonly story: StoryHere;
}

/** What is on offer, under the letters by which a hall speaks of it. */
export function LetteredList({ options, story }: LetteredListProps) {
  return (
    <ol class="lettered">
      {story.ordered(options).map((option, position) => (
        <li key={option} class="lettered-option">
          <span class="letter">{letterAt(position)}</span>
          <span>{story.optionText(option)}</span>
        </li>
      ))}
    </ol>
  );
}
