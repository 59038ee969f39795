import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Commitment, Turn } from '../../classroom/session/acts.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { letterAt } from './letters.ts';

interface ChoosingProps {
  readonly round: RoundView;
  readonly turn: Turn;
  readonly story: StoryHere;
}

/** Choosing in secret: an option, and why. It can be changed until it is shown. */
export function Choosing({ round, turn, story }: ChoosingProps) {
  const { own, act } = useSession();
  const kept = own[turn];
  const [draft, setDraft] = useState<Commitment | null>(kept ?? (turn === 'second' ? own.first : null));
  const [sent, setSent] = useState<Commitment | null>(null);
  const [editing, setEditing] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  const given = sent ?? kept;
  const isGiven = given !== null && !editing;
  const arrives = useRef(false);
  useEffect(() => {
    if (isGiven && arrives.current) done.current?.focus();
    arrives.current = true;
  }, [isGiven]);
  const give = async (commitment: Commitment) => {
    setEditing(false);
    setSent(commitment);
    const problem = await act({
      kind: 'commit',
      round: round.number,
      turn,
      commitment: { ...commitment, kinds: [...commitment.kinds] },
    });
    setSent(null);
    if (problem !== null) setEditing(true);
  };
  if (isGiven) {
    return (
      <GivenChoice
        given={given}
        isSent={sent === null}
        round={round}
        story={story}
        focus={done}
        onChange={() => {
          setDraft(given);
          setEditing(true);
        }}
      />
    );
  }
  return (
    <ChoiceForm round={round} turn={turn} story={story} draft={draft} onDraft={setDraft} onGive={give} />
  );
}

interface ChoiceFormProps extends ChoosingProps {
  readonly draft: Commitment | null;
  readonly onDraft: (draft: Commitment) => void;
  readonly onGive: (commitment: Commitment) => Promise<void>;
}

function ChoiceForm({ round, turn, story, draft, onDraft, onGive }: ChoiceFormProps) {
  const words = useWords();
  const id = useId();
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  return (
    <form
      class="group-form choosing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(draft === null);
        if (draft === null) first.current?.focus();
        else void onGive(draft).catch(reportError);
      }}
    >
      <fieldset aria-describedby={missing ? `${id}-missing` : undefined}>
        <legend class="writing-label">{words(`choosing.legend.${turn}`)}</legend>
        <ol class="lettered">
          {story.ordered(round.options).map((option, position) => (
            <li key={option}>
              <label class="lettered-option">
                <input
                  ref={position === 0 ? first : null}
                  type="radio"
                  name={id}
                  checked={draft?.option === option}
                  onChange={() => {
                    setMissing(false);
                    onDraft({ kinds: [], text: '', ...draft, option });
                  }}
                />
                <span class="letter">{letterAt(position)}</span>
                <span>{story.optionText(option)}</span>
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
      {missing && (
        <p id={`${id}-missing`} class="notice" role="alert">
          {words('choosing.missing')}
        </p>
      )}
      {draft !== null && (
        <div class="choosing-why">
          <p class="group-soft">{words('choosing.why')}</p>
          <ReasonForm reason={draft} onChange={(reason) => onDraft({ ...reason, option: draft.option })} />
        </div>
      )}
      <p>
        <button type="submit" class="nl-button nl-button--primary">
          {words('choosing.give')}
        </button>
      </p>
    </form>
  );
}

interface GivenChoiceProps {
  readonly given: Commitment;
  readonly isSent: boolean;
  readonly round: RoundView;
  readonly story: StoryHere;
  readonly focus: { current: HTMLParagraphElement | null };
  readonly onChange: () => void;
}

function GivenChoice({ given, isSent, round, story, focus, onChange }: GivenChoiceProps) {
  const words = useWords();
  const letter = letterAt(story.ordered(round.options).indexOf(given.option));
  return (
    <div class="given-choice">
      <p ref={focus} tabIndex={-1}>
        <strong>{words(isSent ? 'choosing.given' : 'choosing.sending')}</strong>
      </p>
      <p class="chosen">
        <span class="letter">{letter}</span> {story.optionText(given.option)}
      </p>
      <p>
        <button type="button" class="nl-button nl-button--secondary" onClick={onChange}>
          {words('choosing.change')}
        </button>
      </p>
    </div>
  );
}
