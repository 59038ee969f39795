import type { ComponentChildren } from 'preact';
import type { Stage } from '../../classroom/session/acts.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { useQuestions } from '../round/question.tsx';
import { openTurn, stageName, stepsFrom } from '../round/steps.ts';
import { waitedFor } from '../round/waited-for.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

interface BarProps {
  readonly round: RoundView;
  readonly story: StoryHere;
  /** What is done at the last step of a decision. */
  readonly children?: ComponentChildren;
}

/** A facilitator's steps: what comes next, what it will do, and who is still waited for. */
export function FacilitatorBar({ round, story, children }: BarProps) {
  const { shared, act } = useSession();
  const words = useWords();
  const { setup } = shared;
  const dilemma = story.moments.at(-1)?.decision?.dilemma === true;
  const { main, others } = stepsFrom(round.stage, setup, dilemma);
  const go = (to: Stage) => void act({ kind: 'go', round: round.number, to }).catch(reportError);
  return (
    <section class="group-bar" aria-label={words('bar.title')}>
      <div class="group-actions">
        {main !== null && (
          <button type="button" class="nl-button nl-button--primary" onClick={() => go(main)}>
            {words(`bar.go.${stageName(main, setup)}`)}
          </button>
        )}
        {others.map((to) => (
          <button key={to} type="button" class="nl-button nl-button--secondary" onClick={() => go(to)}>
            {words(`bar.instead.${to}`)}
          </button>
        ))}
        {round.stage === 'discuss' && <TalkTools round={round} story={story} />}
        {children}
      </div>
      {main !== null && (
        <p class="group-soft">{words(`bar.means.${stageName(main, setup)}`, { minutes: setup.minutes })}</p>
      )}
      <NotYet round={round} />
    </section>
  );
}

/** Whoever has not chosen is named, so that the group waits for people and not for a number. */
function NotYet({ round }: { readonly round: RoundView }) {
  const { shared } = useSession();
  const words = useWords();
  const turn = openTurn(round);
  if (turn === null || round.stage === 'discuss' || shared.setup.hands) return null;
  const left = shared.count.choosing - round[turn].n;
  if (left <= 0) return null;
  const names = waitedFor(shared).flatMap(({ name, chose }) => (chose ? [] : [name]));
  if (shared.setup.hall || names.length > MOST_NAMES) {
    return <p class="group-soft">{words('bar.notYetCount', { count: left })}</p>;
  }
  return <p class="group-soft">{words('bar.notYet', { names: names.join(', ') })}</p>;
}

const MOST_NAMES = 12;

function TalkTools({ round, story }: { readonly round: RoundView; readonly story: StoryHere }) {
  const { act } = useSession();
  const words = useWords();
  const { length } = useQuestions(round, story);
  const ask = (step: number) => {
    const question = (round.question + step + length) % length;
    void act({ kind: 'question', round: round.number, question }).catch(reportError);
  };
  return (
    <>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        onClick={() => void act({ kind: 'extend', minutes: EXTRA }).catch(reportError)}
      >
        {words('bar.extend', { count: EXTRA })}
      </button>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => ask(-1)}>
        {words('bar.questionBefore')}
      </button>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => ask(1)}>
        {words('bar.questionNext')}
      </button>
    </>
  );
}

const EXTRA = 2;
