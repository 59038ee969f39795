import { FacilitatorBar } from '../facilitator/bar.tsx';
import { DecideForm } from '../facilitator/decide-form.tsx';
import { HandsForm } from '../facilitator/hands-form.tsx';
import { Round } from '../round/round.tsx';
import { openTurn } from '../round/steps.ts';
import { useArrival } from '../round/use-arrival.ts';
import { useSession } from '../session/use-session.ts';
import { Picture } from '../story/picture.tsx';
import { Said } from '../story/said.tsx';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { Ending } from './ending.tsx';
import { LastChoice } from './last-choice.tsx';

/** A group that sails one course: what was said, and the step at which it is with the decision. */
export function TogetherView() {
  const { story } = useSession();
  const words = useWords();
  if (story === null) throw new Error('a group sails together without a story');
  if (story.otherEdition) return <p class="notice">{words('story.otherEdition')}</p>;
  return <Course story={story} />;
}

function Course({ story }: { readonly story: StoryHere }) {
  const { shared, own } = useSession();
  const words = useWords();
  const { round, setup } = shared;
  const turn = round === null ? null : openTurn(round);
  // What was said comes before what is asked about it, also on a telephone, where the question stands below.
  const heading = useArrival(String(round?.number ?? 'end'));
  return (
    <>
      <div class="group-columns">
        <div class="group-story">
          <Picture story={story} />
          <h2 ref={heading} tabIndex={-1} class="visually-hidden">
            {words(round?.number === 1 ? 'story.opening' : 'story.onward')}
          </h2>
          <LastChoice story={story} />
          <Said story={story} />
        </div>
        <div class="group-round">
          {round === null ? (
            <Ending story={story} />
          ) : (
            <Round key={round.number} round={round} story={story}>
              {own.facilitator && <DecideForm round={round} story={story} />}
            </Round>
          )}
          {round !== null && own.facilitator && setup.hands && turn !== null && (
            <HandsForm key={`${round.number} ${turn}`} round={round} turn={turn} story={story} />
          )}
        </div>
      </div>
      {round !== null && own.facilitator && round.stage !== 'choose' && (
        <FacilitatorBar round={round} story={story} />
      )}
    </>
  );
}
