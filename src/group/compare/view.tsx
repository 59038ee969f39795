import type { RefObject } from 'preact';
import { FacilitatorBar } from '../facilitator/bar.tsx';
import { Round } from '../round/round.tsx';
import { useArrival } from '../round/use-arrival.ts';
import { Afterwards } from '../session/afterwards.tsx';
import { Agreements } from '../session/agreements.tsx';
import { TakeAlong } from '../session/take-along.tsx';
import { useSession } from '../session/use-session.ts';
import { Picture } from '../story/picture.tsx';
import { Said } from '../story/said.tsx';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { AgendaLine } from './agenda-line.tsx';

/** A group that talks about where its members parted, most disagreement first. */
export function CompareView() {
  const { story } = useSession();
  const words = useWords();
  if (story === null) throw new Error('a group compares without a story');
  if (story.otherEdition) return <p class="notice">{words('story.otherEdition')}</p>;
  return <Compared story={story} />;
}

function Compared({ story }: { readonly story: StoryHere }) {
  const { shared, own, act } = useSession();
  const words = useWords();
  const { round, agenda, passed } = shared;
  const isLast = passed.length + 1 >= agenda.length;
  const heading = useArrival(String(round?.number ?? 'end'));
  return (
    <>
      <AgendaLine story={story} />
      {round === null ? (
        <CompareEnd heading={heading} />
      ) : (
        <div class="group-columns">
          <div class="group-story">
            <Picture story={story} />
            <h2 ref={heading} tabIndex={-1} class="visually-hidden">
              {words('compare.before')}
            </h2>
            <p class="group-soft">{words('compare.usualWay')}</p>
            <Said story={story} />
          </div>
          <div class="group-round">
            <Round key={round.number} round={round} story={story} />
          </div>
        </div>
      )}
      {round !== null && own.facilitator && (
        <FacilitatorBar round={round} story={story}>
          <button
            type="button"
            class={`nl-button ${round.stage === 'choose' ? 'nl-button--primary' : 'nl-button--secondary'}`}
            onClick={() => void act({ kind: 'next', round: round.number }).catch(reportError)}
          >
            {words(isLast ? 'compare.finish' : 'compare.next')}
          </button>
        </FacilitatorBar>
      )}
    </>
  );
}

function CompareEnd({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const words = useWords();
  return (
    <section class="group-section" aria-labelledby="compared">
      <h2 id="compared" ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {words('compare.endTitle')}
      </h2>
      <Agreements />
      <TakeAlong />
      <Afterwards />
    </section>
  );
}
