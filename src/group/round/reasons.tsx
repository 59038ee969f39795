import type { GivenReason, Tally } from '../../classroom/session/tally.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { letterAt } from './letters.ts';

interface ReasonsProps {
  readonly options: readonly string[];
  readonly tally: Tally;
  readonly story: StoryHere;
  /** Takes a reason off the screens, or puts it back, by its position; null for whoever cannot. */
  readonly onHide: ((position: number) => void) | null;
}

/** Why people chose as they did, by option and without names. */
export function Reasons({ options, tally, story, onHide }: ReasonsProps) {
  const words = useWords();
  const all = tally.reasons.map((reason, position) => ({ reason, position }));
  const hidden = onHide === null ? [] : all.filter(({ reason }) => reason === null);
  const shown = all.flatMap(({ reason, position }) => (reason === null ? [] : [{ reason, position }]));
  if (shown.length === 0 && hidden.length === 0) return null;
  return (
    <section class="group-section" aria-label={words('reasons.title')}>
      <h3 class="nl-heading nl-heading--level-3">{words('reasons.title')}</h3>
      {story.ordered(options).map((option, at) => {
        const given = shown.filter(({ reason }) => reason.option === option);
        if (given.length === 0) return null;
        return (
          <div key={option} class="reasons">
            <h4 class="reasons-option">
              <span class="letter">{letterAt(at)}</span> {story.optionText(option)}
            </h4>
            <ul>
              {given.map(({ reason, position }) => (
                <ReasonItem key={position} reason={reason} onHide={onHide && (() => onHide(position))} />
              ))}
            </ul>
          </div>
        );
      })}
      {hidden.map(({ position }, at) => (
        <p key={position}>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => onHide?.(position)}>
            {words('reasons.putBack', { number: at + 1 })}
          </button>
        </p>
      ))}
    </section>
  );
}

interface ReasonItemProps {
  readonly reason: GivenReason;
  readonly onHide: (() => void) | null;
}

function ReasonItem({ reason: { text, kinds }, onHide }: ReasonItemProps) {
  const words = useWords();
  const { t } = useEnvironment();
  return (
    <li class="reason">
      {text !== '' && <p dir="auto">{text}</p>}
      {kinds.length > 0 && (
        <p class="group-soft">{kinds.map((kind) => t(`reason.kind.${kind}`)).join(', ')}</p>
      )}
      {onHide !== null && (
        <button type="button" class="reason-hide" onClick={onHide}>
          {words('reasons.hide')}
          <span class="visually-hidden">: {text}</span>
        </button>
      )}
    </li>
  );
}
