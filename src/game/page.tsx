import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { makeAttempt } from '../core/notation.ts';
import { currentMoment } from '../core/replay.ts';
import type { StoryTexts } from '../core/texts.ts';
import { asking } from '../ui/address.ts';
import { useEnvironment } from '../ui/environment.ts';
import type { Beginning } from './begin.ts';
import { BranchNote } from './branch-note.tsx';
import type { Device } from './device.ts';
import { AskReason } from './dialogue/ask-reason.tsx';
import { Conversation } from './dialogue/conversation.tsx';
import './dialogue/dialogue.css';
import { type FetchDebrief, useDebriefAhead } from './debrief-ahead.ts';
import { Dossier } from './dialogue/dossier.tsx';
import { End } from './dialogue/end.tsx';
import { Options } from './dialogue/options.tsx';
import { Stuck } from './dialogue/stuck.tsx';
import type { HandIn } from './hand-in.ts';
import { HandInNote } from './hand-in-note.tsx';
import { createKeeper, type Keeper, type Kept } from './keeper.ts';
import type { PersonParts } from './picture/types.ts';
import { conversationOf, noteResuming } from './resuming.ts';
import { playingOf } from './saves/notes.ts';
import {
  openSession,
  type Session,
  sessionAfterChoice,
  sessionAfterStepBack,
  sessionEnded,
  sessionFromHere,
} from './session.ts';
import { StageView } from './stage-view.tsx';
import { takeOver } from './takeover.ts';
import type { Task } from './task.ts';
import { TaskNote } from './task-note.tsx';
import { dropBeginWish } from './wish.ts';

interface PlayPageProps {
  readonly beginning: Beginning;
  readonly texts: StoryTexts;
  readonly device: Device;
  readonly loadParts: () => Promise<PersonParts>;
  readonly fetchDebrief: FetchDebrief;
  readonly motion: 'full' | 'reduced';
  readonly keys: boolean;
  /** True where a reason is asked before a dilemma's choice is made. It changes nothing that is on offer. */
  readonly asksReasons: boolean;
  /** Set where it is played for an assignment. */
  readonly assignment: { readonly task: Task; readonly handIn: HandIn } | null;
}

/** An option that was picked and not yet chosen; `asked` until the player would rather pick another. */
interface Considered {
  readonly option: string;
  readonly asked: boolean;
}

/**
 * Where a choice cannot be noted at once it waits this long for the database, in milliseconds. That takes a
 * few; a database that hangs must not hold up the conversation for ever.
 */
const PATIENCE = 2_000;

/** Playing a scenario: stage, conversation, options. The session is the only state; all else is derived. */
export function PlayPage({
  beginning,
  texts,
  device,
  loadParts,
  fetchDebrief,
  motion,
  keys,
  asksReasons,
  assignment,
}: PlayPageProps) {
  const { t, language, linkTo } = useEnvironment();
  const [session, setSession] = useState(beginning.session);
  const [kept, setKept] = useState<Kept>('kept');
  const [saved, setSaved] = useState(
    beginning.resumed === null ? null : makeAttempt(beginning.resumed.attempt),
  );
  const [considered, setConsidered] = useState<Considered | null>(null);
  const keeper = useRef<Keeper | null>(null);
  const moving = useRef(false);
  const { edition, replayed, attempt } = session;
  const scenario = edition.manifest.id;
  const notation = makeAttempt(attempt);
  const task = assignment?.task ?? null;
  const handIn = assignment?.handIn ?? null;

  const goTo = useCallback(
    async (next: Session) => {
      if (moving.current) return;
      moving.current = true;
      keeper.current ??= openKeeper(device, beginning);
      const { noted, outcome } = keeper.current.keep(next, language);
      void outcome.then((now) => {
        setKept((before) => (before === 'apart' ? before : now));
        if (now !== 'not-kept') setSaved(makeAttempt(next.attempt));
        handIn?.post();
      });
      if (!noted) await Promise.race([outcome, pause(PATIENCE)]);
      noteResuming(device.storage(), conversationOf(scenario, task?.address ?? null), !sessionEnded(next));
      dropBeginWish();
      moving.current = false;
      setConsidered(null);
      setSession(next);
    },
    [device, beginning, language, scenario, task, handIn],
  );
  const decision = currentMoment(replayed)?.decision ?? null;
  const take = useCallback(
    (option: string) => {
      const next = sessionAfterChoice(session, option);
      // What a key, a double click or an old page asks for may not be on offer; then nothing happens.
      if (next.replayed.problem?.code !== 'unknown-choice') void goTo(next);
    },
    [session, goTo],
  );
  const onChoose = useCallback(
    (option: string) => {
      const asks = asksReasons && decision?.dilemma === true;
      if (asks && decision.options.some(({ id }) => id === option)) setConsidered({ option, asked: true });
      else take(option);
    },
    [asksReasons, decision, take],
  );
  const onStepBack = useCallback(() => void goTo(sessionAfterStepBack(session)), [session, goTo]);

  const arrival = useRef({ fresh: beginning.resumed === null && beginning.branch === null, onChoose });
  useEffect(() => {
    performance.mark('first-choice');
    // Opened now, so that the first choice need not wait for it.
    keeper.current ??= openKeeper(device, beginning);
    const waiting = takeOver(document.documentElement);
    if (waiting !== null && arrival.current.fresh) arrival.current.onChoose(waiting);
  }, [device, beginning]);

  useDebriefAhead(replayed.moments.length, sessionEnded(session) ? makeAttempt(attempt) : null, fetchDebrief);
  const moment = currentMoment(replayed);
  const stuck = replayed.problem !== null;
  const asked = asksReasons && considered?.asked ? considered.option : null;
  const askedOption = decision?.options.find(({ id }) => id === asked);
  return (
    <div class="play">
      <div class="scene">
        <StageView
          moments={replayed.moments}
          cast={edition.manifest.cast}
          loadParts={loadParts}
          motion={motion}
        />
        <div class="scene-caption">
          <h1 class="nl-heading nl-heading--level-1">{texts.title}</h1>
          <Dossier texts={texts} />
        </div>
      </div>
      <div class="talk">
        {task !== null && <TaskNote task={task} />}
        <BranchNote branch={beginning.branch} refused={beginning.refused} />
        {kept === 'not-kept' && (
          <p class="notice" role="status">
            {t('play.notSaved')}
          </p>
        )}
        {kept === 'apart' && (
          <p class="notice" role="status">
            {t('play.otherTab')}
          </p>
        )}
        <Conversation moments={replayed.moments} texts={texts}>
          {stuck && (
            <Stuck
              older={attempt.edition !== edition.hash}
              onGoOn={() => void goTo(sessionFromHere(session))}
              onStartOver={() =>
                void goTo(openSession(edition, { ...attempt, edition: edition.hash, moves: [] }))
              }
            />
          )}
          {!stuck && decision !== null && askedOption !== undefined && (
            <AskReason
              decision={decision.name}
              option={askedOption}
              texts={texts}
              playing={playingOf(attempt)}
              device={device}
              onGoOn={() => take(askedOption.id)}
              onOtherwise={() => setConsidered({ option: askedOption.id, asked: false })}
            />
          )}
          {!stuck && moment !== null && decision !== null && askedOption === undefined && (
            <Options
              decision={decision}
              texts={texts}
              reconsidered={moment.reconsidered}
              considered={considered?.option ?? null}
              keys={keys}
              onChoose={onChoose}
              onStepBack={replayed.moments.length > 1 ? onStepBack : null}
            />
          )}
          {!stuck && moment?.decision === null && (
            <End
              debrief={`${linkTo({ page: 'debrief', language, scenario })}#${encodeURIComponent(notation)}`}
              debriefFrom={task?.debriefFrom ?? null}
              again={asking(
                linkTo({ page: 'play', language, scenario }),
                `${task === null ? '' : `assignment=${task.address}&`}new`,
              )}
            />
          )}
        </Conversation>
        {task !== null && handIn !== null && attempt.moves.length > 0 && (
          <HandInNote
            task={task}
            handIn={handIn}
            id={keeper.current?.id() ?? ''}
            notation={notation}
            saved={saved === notation}
          />
        )}
      </div>
    </div>
  );
}

function openKeeper(device: Device, { resumed, branch, assigned }: Beginning): Keeper {
  const { now, newId } = device;
  const about = { resumed, branch, assigned };
  return createKeeper({ store: device.saves(), storage: device.storage(), now, newId, ...about });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
