import type { World } from '../../profession/worlds.ts';
import type { Moved } from '../../report/session/direction.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

interface MovedPartProps {
  readonly moved: Moved;
  readonly story: StoryHere;
}

/** Where the group moved after the talk, in words: worlds are no figures to be added, and people have no names here. */
export function MovedPart({ moved, story }: MovedPartProps) {
  const words = useWords();
  const { both, changed, ways } = moved;
  if (changed === 0) return <p>{words('report.notMoved')}</p>;
  return (
    <>
      <p>
        {words('report.moved', { count: changed, both })} <Direction moved={moved} />
      </p>
      <ul class="report-lines">
        {ways.map(({ from, to, n }) => (
          <li key={`${from} ${to}`}>
            {words('report.way', { from: story.optionText(from), to: story.optionText(to), n })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Direction({ moved: { towards, away } }: { readonly moved: Moved }) {
  const { t, language } = useEnvironment();
  const words = useWords();
  const list = (worlds: readonly World[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      worlds.map((world) => t(`world.${world}`).toLowerCase()),
    );
  if (towards.length > 0 && away.length > 0)
    return <>{words('report.both', { towards: list(towards), away: list(away) })}</>;
  if (towards.length > 0) return <>{words('report.towards', { worlds: list(towards) })}</>;
  if (away.length > 0) return <>{words('report.away', { worlds: list(away) })}</>;
  return <>{words('report.still')}</>;
}
