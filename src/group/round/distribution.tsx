import type { Tally } from '../../classroom/session/tally.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { letterAt } from './letters.ts';

interface DistributionProps {
  readonly caption: string;
  readonly options: readonly string[];
  readonly tally: Tally;
  readonly story: StoryHere;
  /** The reader's own choice; null on the big screen, which is nobody's. */
  readonly own: string | null;
}

/** How the group divided, as a table with a bar in every row. */
export function Distribution({ caption, options, tally, story, own }: DistributionProps) {
  const words = useWords();
  const most = Math.max(1, ...Object.values(tally.counts));
  return (
    <table class="distribution">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words('reveal.option')}</th>
          <th scope="col">{words('reveal.count')}</th>
        </tr>
      </thead>
      <tbody>
        {story.ordered(options).map((option, position) => {
          const count = tally.counts[option] ?? 0;
          return (
            <tr key={option}>
              <th scope="row">
                <span class="letter">{letterAt(position)}</span>
                <span>
                  {story.optionText(option)}
                  {option === own && (
                    <>
                      {' '}
                      <span class="own-mark">{words('reveal.own')}</span>
                    </>
                  )}
                </span>
              </th>
              <td>
                <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="bar-ground" width="100" height="10" />
                  <rect class="bar-filled" width={(100 * count) / most} height="10" />
                </svg>
                <span class="bar-count">{count}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
