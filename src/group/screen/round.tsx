import type { Turn } from '../../classroom/session/acts.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { Distribution } from '../round/distribution.tsx';
import { MovementLine } from '../round/movement-line.tsx';
import { Reasons } from '../round/reasons.tsx';
import { openTurn, stageName } from '../round/steps.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { LetteredList } from './lettered-list.tsx';

interface ScreenRoundProps {
  readonly round: RoundView;
  readonly story: StoryHere;
}

/** A decision on the big screen: what is on offer, how many have chosen, how the group divided. Nobody's own. */
export function ScreenRound({ round, story }: ScreenRoundProps) {
  const { shared } = useSession();
  const words = useWords();
  const { stage } = round;
  const turn = openTurn(round);
  const name = stageName(stage, shared.setup);
  const title = story.debrief.decisions[round.decision]?.title;
  const chooses = stage === 'commit' || stage === 'recommit' || stage === 'choose';
  return (
    <div class="screen-round">
      <h2 class="screen-large">{title ?? words(`stage.title.${name}`)}</h2>
      <p class="screen-stage">{words(`stage.title.${name}`)}</p>
      {chooses && round.second.tally === null && <LetteredList options={round.options} story={story} />}
      {turn !== null && stage !== 'read' && stage !== 'discuss' && !shared.setup.hands && (
        <p class="screen-large">{words('waiting.count', { n: round[turn].n, of: shared.count.choosing })}</p>
      )}
      {stage === 'choose' && <MovementLine round={round} />}
      <ScreenTally round={round} turn="second" story={story} />
      {round.second.tally === null && <ScreenTally round={round} turn="first" story={story} />}
    </div>
  );
}

function ScreenTally({ round, turn, story }: ScreenRoundProps & { readonly turn: Turn }) {
  const words = useWords();
  const { showing, tally, n, consents } = round[turn];
  if (showing === 'small') return <p>{words('consent.onScreen', { n: consents, of: n })}</p>;
  if (tally === null) return null;
  return (
    <>
      <Distribution
        caption={words(`reveal.caption.${turn}`, { count: tally.n })}
        options={round.options}
        tally={tally}
        story={story}
        own={null}
      />
      <Reasons
        options={round.options}
        tally={tally}
        story={story}
        most={Number.POSITIVE_INFINITY}
        onHide={null}
      />
    </>
  );
}
