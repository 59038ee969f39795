import type { Tally } from '../../classroom/session/tally.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { letterAt } from './letters.ts';
import { type SortedReasons, sortedReasons, type WordedReason } from './sorted-reasons.ts';

interface ReasonsProps {
  readonly options: readonly string[];
  readonly tally: Tally;
  readonly story: StoryHere;
  /** How many reasons of an option stand there before the others have to be unfolded. */
  readonly most: number;
  /** Takes a reason off the screens, or puts it back, by its position; null for whoever cannot. */
  readonly onHide: ((position: number) => void) | null;
}

/** Why people chose as they did, by option and without names. */
export function Reasons({ options, tally, story, most, onHide }: ReasonsProps) {
  const words = useWords();
  const ordered = story.ordered(options);
  const sorted = sortedReasons(tally, ordered);
  const hidden = onHide === null ? [] : [...tally.reasons.entries()].filter(([, reason]) => reason === null);
  if (sorted.length === 0 && hidden.length === 0) return null;
  return (
    <section class="group-section" aria-label={words('reasons.title')}>
      <h3 class="nl-heading nl-heading--level-3">{words('reasons.title')}</h3>
      {sorted.map((reasons) => (
        <div key={reasons.option} class="reasons">
          <h4 class="reasons-option">
            <span class="letter">{letterAt(ordered.indexOf(reasons.option))}</span>{' '}
            {story.optionText(reasons.option)}
          </h4>
          <OfOption reasons={reasons} most={most} onHide={onHide} />
        </div>
      ))}
      {hidden.map(([position], at) => (
        <p key={position}>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => onHide?.(position)}>
            {words('reasons.putBack', { number: at + 1 })}
          </button>
        </p>
      ))}
    </section>
  );
}

interface OfOptionProps extends Pick<ReasonsProps, 'most' | 'onHide'> {
  readonly reasons: SortedReasons;
}

/** One more than fits is not worth unfolding. */
function OfOption({ reasons: { worded, ticked }, most, onHide }: OfOptionProps) {
  const words = useWords();
  const { t } = useEnvironment();
  const at = worded.length > most + 1 ? most : worded.length;
  const rest = worded.slice(at);
  const kinds = ticked.map(({ kind, n }) => `${t(`reason.kind.${kind}`)} (${n})`).join(', ');
  return (
    <>
      <ReasonList reasons={worded.slice(0, at)} onHide={onHide} />
      {rest.length > 0 && (
        <details class="group-fold">
          <summary>{words('reasons.more', { count: rest.length })}</summary>
          <ReasonList reasons={rest} onHide={onHide} />
        </details>
      )}
      {ticked.length > 0 && <p class="group-soft">{words('reasons.ticked', { kinds })}</p>}
    </>
  );
}

interface ReasonListProps extends Pick<ReasonsProps, 'onHide'> {
  readonly reasons: readonly WordedReason[];
}

function ReasonList({ reasons, onHide }: ReasonListProps) {
  const words = useWords();
  const { t } = useEnvironment();
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ position, text, kinds }) => (
        <li key={position} class="reason">
          <p dir="auto">{text}</p>
          {kinds.length > 0 && (
            <p class="group-soft">{kinds.map((kind) => t(`reason.kind.${kind}`)).join(', ')}</p>
          )}
          {onHide !== null && (
            <button type="button" class="reason-hide" onClick={() => onHide(position)}>
              {words('reasons.hide')}
              <span class="visually-hidden">: {text}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
