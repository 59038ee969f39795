import type { Turn } from '../../classroom/session/acts.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { Consent } from './consent.tsx';
import { Distribution } from './distribution.tsx';
import { Reasons } from './reasons.tsx';

interface RevealedProps {
  readonly round: RoundView;
  readonly turn: Turn;
  readonly story: StoryHere;
}

/** So many of an option can be read on a telephone before the next option is out of sight. */
const MOST_REASONS = 6;

/** How the group divided, where that may be seen; what has to come first, where it may not. */
export function Revealed({ round, turn, story }: RevealedProps) {
  const words = useWords();
  const session = useSession();
  const own = session.own[turn]?.option ?? null;
  const hide = (reason: number) =>
    void session.act({ kind: 'hide', round: round.number, turn, reason }).catch(reportError);
  const { showing, tally, n } = round[turn];
  if (showing === 'secret') return null;
  if (showing === 'none') return turn === 'first' ? <p class="group-soft">{words('reveal.none')}</p> : null;
  if (showing === 'small' || tally === null) return <Consent round={round} turn={turn} />;
  return (
    <>
      <Distribution
        caption={words(`reveal.caption.${turn}`, { count: n > 0 ? n : tally.n })}
        options={round.options}
        tally={tally}
        story={story}
        own={own}
      />
      <Reasons
        options={round.options}
        tally={tally}
        story={story}
        most={MOST_REASONS}
        onHide={session.own.facilitator ? hide : null}
      />
    </>
  );
}
