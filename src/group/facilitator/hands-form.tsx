import { useId, useState } from 'preact/hooks';
import type { Turn } from '../../classroom/session/acts.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { letterAt } from '../round/letters.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

interface HandsFormProps {
  readonly round: RoundView;
  readonly turn: Turn;
  readonly story: StoryHere;
}

/** How many raised their hand for each option, counted by the facilitator. */
export function HandsForm({ round, turn, story }: HandsFormProps) {
  const { act } = useSession();
  const words = useWords();
  const id = useId();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  return (
    <form
      class="group-form hands"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const all = Object.fromEntries(round.options.map((option) => [option, counts[option] ?? 0]));
        void act({ kind: 'hands', round: round.number, turn, counts: all }).catch(reportError);
      }}
    >
      <p>{words('hands.intro')}</p>
      {story.ordered(round.options).map((option, position) => (
        <div key={option} class="hands-row">
          <label for={`${id}-${position}`}>
            <span class="letter">{letterAt(position)}</span> {story.optionText(option)}
          </label>
          <input
            id={`${id}-${position}`}
            class="writing-field writing-line"
            type="number"
            inputMode="numeric"
            min={0}
            max={2000}
            value={String(counts[option] ?? 0)}
            onInput={(event) => {
              const count = Math.max(0, Math.min(2000, Math.trunc(Number(event.currentTarget.value)) || 0));
              setCounts({ ...counts, [option]: count });
            }}
          />
        </div>
      ))}
      <p>
        <button type="submit" class="nl-button nl-button--primary">
          {words('hands.show')}
        </button>
      </p>
    </form>
  );
}
