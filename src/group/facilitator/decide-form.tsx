import { useId, useState } from 'preact/hooks';
import { CHOSEN_BY, type ChosenBy } from '../../classroom/session/acts.ts';
import { leadersOf } from '../../classroom/session/tally.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { Choice } from '../form/choice.tsx';
import { letterAt } from '../round/letters.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { likelyBy } from './likely-by.ts';

interface DecideFormProps {
  readonly round: RoundView;
  readonly story: StoryHere;
}

/** The facilitator writes down what the group chose and how it came to that; then the story goes on. */
export function DecideForm({ round, story }: DecideFormProps) {
  const { act } = useSession();
  const words = useWords();
  const id = useId();
  const seen = round.second.tally ?? round.first.tally;
  const leaders = seen === null ? [] : leadersOf(seen.counts);
  const only = round.options.length === 1 ? round.options[0] : undefined;
  const [option, setOption] = useState<string | null>(
    only ?? (leaders.length === 1 ? (leaders[0] ?? null) : null),
  );
  const [by, setBy] = useState<ChosenBy | null>(null);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const canBe = (how: ChosenBy) => how !== 'majority' || (option !== null && leaders.includes(option));
  const how = by !== null && canBe(by) ? by : likelyBy(seen, option);
  const decide = async (chosen: string) => {
    setBusy(true);
    await act({ kind: 'decide', round: round.number, option: chosen, by: how }).finally(() => setBusy(false));
  };
  return (
    <form
      class="group-form decide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(option === null);
        if (option !== null && !busy) void decide(option).catch(reportError);
      }}
    >
      <fieldset>
        <legend class="writing-label">{words('decide.option')}</legend>
        <ol class="lettered">
          {story.ordered(round.options).map((one, position) => (
            <li key={one}>
              <label class="lettered-option">
                <input type="radio" name={id} checked={option === one} onChange={() => setOption(one)} />
                <span class="letter">{letterAt(position)}</span>
                <span>{story.optionText(one)}</span>
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
      <Choice
        legend={words('decide.by')}
        options={CHOSEN_BY.filter(canBe).map((value) => ({ value, name: words(`chosenBy.${value}`) }))}
        chosen={how}
        onChoose={setBy}
      />
      {missing && option === null && (
        <p class="notice" role="alert">
          {words('decide.missing')}
        </p>
      )}
      <p>
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={busy}>
          {words('decide.go')}
        </button>
      </p>
    </form>
  );
}
