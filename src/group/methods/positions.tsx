import type { RoundView } from '../../classroom/session/visible.ts';
import { Choosing } from '../round/choosing.tsx';
import { openTurn } from '../round/steps.ts';
import { WaitingList } from '../round/waiting-list.tsx';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

interface PositionsProps {
  readonly round: RoundView;
  readonly story: StoryHere;
}

/** Everybody takes a position in writing, before anybody says theirs. */
export function Positions({ round, story }: PositionsProps) {
  const { shared, own } = useSession();
  const words = useWords();
  const open = openTurn(round) === 'first';
  return (
    <>
      <p>{words('phase.writeFirst')}</p>
      {open && own.chooses && <Choosing key={round.number} round={round} turn="first" story={story} />}
      {open ? (
        <WaitingList round={round} />
      ) : (
        <p role="status">
          {words('phase.wroteOf', { n: round.first.n, of: Math.max(round.first.n, shared.count.choosing) })}
        </p>
      )}
    </>
  );
}
