import type { ComponentChildren } from 'preact';
import type { RoundView } from '../../classroom/session/visible.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { Choosing } from './choosing.tsx';
import { MovementLine } from './movement-line.tsx';
import { Question } from './question.tsx';
import { Revealed } from './revealed.tsx';
import { StageLine } from './stage-line.tsx';
import { openTurn, stageName } from './steps.ts';
import { TalkTime } from './talk-time.tsx';
import { useArrival } from './use-arrival.ts';
import { WaitingList } from './waiting-list.tsx';

interface RoundProps {
  readonly round: RoundView;
  readonly story: StoryHere;
  /** What is done where the group chooses. */
  readonly children?: ComponentChildren;
}

/** The step at which the group is with a decision: choosing in secret, seeing, talking, choosing together. */
export function Round({ round, story, children }: RoundProps) {
  const { shared, own } = useSession();
  const words = useWords();
  const { stage, number, ends } = round;
  const heading = useArrival(`${number} ${stage} ${round.first.showing} ${round.second.showing}`);
  const turn = openTurn(round);
  const name = stageName(stage, shared.setup);
  const title = story.debrief.decisions[round.decision]?.title;
  const choosesNow = turn !== null && own.chooses && !shared.setup.hands;
  return (
    <section class="group-section round" aria-labelledby="round">
      <StageLine round={round} />
      <h2 id="round" ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {words(`stage.title.${name}`)}
      </h2>
      {title !== undefined && <p class="round-decision">{title}</p>}
      <p class="visually-hidden" role="status">
        {words(`stage.said.${name}`)}
      </p>
      {stage === 'discuss' && (
        <>
          {ends !== null && <TalkTime key={ends} ends={ends} />}
          <Question round={round} story={story} />
        </>
      )}
      {name === 'choose' && <p>{words(own.facilitator ? 'choose.facilitator' : 'choose.member')}</p>}
      {choosesNow && turn === 'first' && <Choosing key={number} round={round} turn="first" story={story} />}
      {choosesNow && turn === 'second' && (
        <details class="group-fold" open={stage === 'recommit'}>
          <summary>{words(stage === 'recommit' ? 'choosing.again' : 'choosing.already')}</summary>
          <Choosing key={number} round={round} turn="second" story={story} />
        </details>
      )}
      {turn !== null && !own.chooses && !shared.setup.hands && (
        <p class="group-soft">{words('choosing.notYou')}</p>
      )}
      {turn !== null && stage !== 'discuss' && <WaitingList round={round} />}
      {stage === 'choose' && children}
      <Revealed round={round} turn="second" story={story} />
      {stage === 'choose' && <MovementLine round={round} />}
      {stage === 'recommit' || round.second.tally !== null ? (
        <details class="group-fold">
          <summary>{words('reveal.before')}</summary>
          <Revealed round={round} turn="first" story={story} />
        </details>
      ) : (
        <Revealed round={round} turn="first" story={story} />
      )}
    </section>
  );
}
