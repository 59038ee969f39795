import type { Turn } from '../../classroom/session/acts.ts';
import type { Tally } from '../../classroom/session/tally.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { letterAt } from './letters.ts';

interface ReasonsProps {
  readonly round: number;
  readonly turn: Turn;
  readonly options: readonly string[];
  readonly tally: Tally;
  readonly story: StoryHere;
}

/** Why people chose as they did, by option and without names. A facilitator can take one off the screens. */
export function Reasons({ round, turn, options, tally, story }: ReasonsProps) {
  const { own, act } = useSession();
  const words = useWords();
  const { t } = useEnvironment();
  const all = tally.reasons.map((reason, position) => ({ reason, position }));
  const hidden = all.filter(({ reason }) => reason === null);
  if (all.length === hidden.length && !(own.facilitator && hidden.length > 0)) return null;
  const hide = (reason: number) => void act({ kind: 'hide', round, turn, reason }).catch(reportError);
  return (
    <section class="group-section" aria-label={words('reasons.title')}>
      <h3 class="nl-heading nl-heading--level-3">{words('reasons.title')}</h3>
      {story.ordered(options).map((option, at) => {
        const given = all.filter(({ reason }) => reason?.option === option);
        if (given.length === 0) return null;
        return (
          <div key={option} class="reasons">
            <h4 class="reasons-option">
              <span class="letter">{letterAt(at)}</span> {story.optionText(option)}
            </h4>
            <ul>
              {given.map(({ reason, position }) => (
                <li key={position} class="reason">
                  {reason?.text !== '' && <p dir="auto">{reason?.text}</p>}
                  {reason !== null && reason.kinds.length > 0 && (
                    <p class="group-soft">
                      {reason.kinds.map((kind) => t(`reason.kind.${kind}`)).join(', ')}
                    </p>
                  )}
                  {own.facilitator && (
                    <button type="button" class="nl-button nl-button--subtle" onClick={() => hide(position)}>
                      {words('reasons.hide')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {own.facilitator &&
        hidden.map(({ position }, at) => (
          <p key={position}>
            <button type="button" class="nl-button nl-button--subtle" onClick={() => hide(position)}>
              {words('reasons.putBack', { number: at + 1 })}
            </button>
          </p>
        ))}
    </section>
  );
}
