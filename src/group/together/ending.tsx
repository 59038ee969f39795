import { makeAttempt } from '../../core/notation.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useArrival } from '../round/use-arrival.ts';
import { Afterwards } from '../session/afterwards.tsx';
import { Agreements } from '../session/agreements.tsx';
import { TakeAlong } from '../session/take-along.tsx';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

/** Where the group's course ended, and what the group and everybody in it take along. */
export function Ending({ story }: { readonly story: StoryHere }) {
  const { shared } = useSession();
  const { language, linkTo } = useEnvironment();
  const words = useWords();
  const heading = useArrival(String(shared.ended));
  const name = story.moments.at(-1)?.ending ?? null;
  const ending = name === null ? undefined : story.debrief.endings[name];
  const { scenario = '', edition = '', seed = 0 } = shared.setup.story ?? {};
  const course = encodeURIComponent(makeAttempt({ scenario, edition, seed, moves: shared.moves }));
  return (
    <section class="group-section" aria-labelledby="ending">
      <h2 id="ending" ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {ending?.title ?? words('ending.title')}
      </h2>
      {ending !== undefined && (
        <>
          <p>{ending.text}</p>
          <p class="group-soft">{ending.pays}</p>
        </>
      )}
      <p>
        <a
          class="nl-link"
          href={`${linkTo({ page: 'debrief', language, scenario })}#${course}`}
          target="_blank"
          rel="noopener"
        >
          {words('ending.debrief')}
        </a>
      </p>
      <Agreements />
      <TakeAlong />
      <Afterwards />
    </section>
  );
}
