import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type AskProblem, ask } from '../client/ask.ts';
import type { Save } from '../game/saves/save.ts';
import type { Translate } from '../i18n/interface.ts';
import { useSources } from '../scenarios/use-sources.ts';
import { useEnvironment } from '../ui/environment.ts';
import { useWatched } from '../ui/use-watched.ts';
import type { JoinedAnswer, MemberClassAnswer } from '../wire/answers.ts';
import { AssignmentCard } from './assignment.tsx';
import type { ClassDevice } from './device.ts';
import { JoinForm } from './join.tsx';
import type { KeptClass } from './kept.ts';
import type { Outbox } from './outbox/outbox.ts';
import { OwnData } from './own-data.tsx';
import { sentenceOf } from './problem.ts';
import { SignOutHere } from './sign-out-here.tsx';
import { forgetHanded, takeIn } from './take-in.ts';

interface RoomViewProps {
  readonly kept: KeptClass;
  /** True where the device would not remember the class. */
  readonly forgetful: boolean;
  readonly device: ClassDevice;
  readonly openOutbox: () => Promise<Outbox>;
  readonly formTitle: FormTitle;
  readonly onKeep: (kept: KeptClass) => void;
  readonly onJoined: (joined: JoinedAnswer) => void;
  readonly onLeft: () => void;
}

/** The title of a reflection form by its name, in the language of the page. */
export type FormTitle = (name: string, t: Translate) => string;

/** What the lecturer wrote beside an attempt, by the name that the attempt has at the server. */
export interface Comment {
  readonly attempt: string;
  readonly text: string;
  readonly written: number;
}

/** One class: what is asked, how far one is, and what became of what was handed in. */
export function RoomView(props: RoomViewProps) {
  const { kept, forgetful, device, openOutbox, formTitle, onKeep, onJoined, onLeft } = props;
  const { t, language, linkTo } = useEnvironment();
  const { note, takeAlong } = useSources();
  const [problem, setProblem] = useState<AskProblem | null>(null);
  const [answer, setAnswer] = useState<MemberClassAnswer | null>(null);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [comments, setComments] = useState<readonly Comment[]>([]);
  const [saves, setSaves] = useState<readonly Save[]>([]);
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = kept.class;
  const keep = useRef(onKeep);
  keep.current = onKeep;

  const look = useCallback(async () => {
    setOutbox(await openOutbox());
    const room = await ask<MemberClassAnswer>('GET', `/classes/${id}`);
    setProblem(room.ok ? null : room.error);
    if (room.ok) {
      const own = room.value.own ?? [];
      note(own);
      // Nobody waits for it: it is for when there is no connection.
      for (const scenario of own) void takeAlong(scenario.id).catch(reportError);
      const assignments = room.value.assignments.map(({ attempts: _attempts, ...asked }) => asked);
      keep.current({ class: room.value.class, member: room.value.member, assignments });
      setRemoved(await takeIn(room.value, device));
      setAnswer(room.value);
      const mine = await ask<{ readonly comments: readonly Comment[] }>('GET', `/classes/${id}/mine`);
      if (mine.ok) setComments(mine.value.comments);
    }
    const found = await (await device.saves()).list();
    setSaves(found.flatMap((save) => ('damaged' in save ? [] : [save])));
    (await openOutbox()).wake();
  }, [id, device, openOutbox, note, takeAlong]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const lookAgain = () => void look().catch(reportError);
    lookAgain();
    addEventListener('online', lookAgain);
    return () => removeEventListener('online', lookAgain);
  }, [look]);
  useWatched(
    useCallback((listener) => outbox?.watch(listener) ?? (() => undefined), [outbox]),
    () => null,
  );

  const bringBack = async (name: string) => {
    await forgetHanded(name, device);
    await look();
  };
  const erase = async (name: string) => {
    const erased = await ask('DELETE', `/classes/${id}/attempts/${name}`);
    setSaid(erased.ok ? t('class.removed.erased') : sentenceOf(erased.error, t));
    if (erased.ok) await bringBack(name);
  };
  const own = saves.filter(({ assigned }) => assigned?.classId === id && assigned.member === kept.member.id);
  return (
    <>
      <p>
        <a class="nl-link" href={linkTo({ page: 'class', language })}>
          {t('class.all')}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-1">
        {kept.class.name}
      </h1>
      <p>{t('class.youAre', { name: kept.member.name })}</p>
      <SignOutHere room={kept} device={device} onLeft={onLeft} />
      {forgetful && <p class="notice">{t('class.forgetful')}</p>}
      <div role="status">
        {problem !== null && (
          <p class="notice">
            {sentenceOf(problem, t)} {t('class.asLastSeen')}
          </p>
        )}
      </div>
      {problem?.code === 'not-signed-in' && (
        <section class="class-section" aria-labelledby="back">
          <h2 id="back" class="nl-heading nl-heading--level-2">
            {t('class.join.backTitle')}
          </h2>
          <JoinForm
            link={null}
            returning
            onJoined={(joined) => {
              onJoined(joined);
              void look().catch(reportError);
            }}
          />
        </section>
      )}
      <section class="class-section" aria-labelledby="asked">
        <h2 id="asked" class="nl-heading nl-heading--level-2">
          {t('class.assignments')}
        </h2>
        <p role="status">{said}</p>
        {kept.assignments.length === 0 && <p>{t('class.nothingAsked')}</p>}
        {kept.assignments.map((assignment) => (
          <AssignmentCard
            key={assignment.id}
            room={kept}
            assignment={assignment}
            there={answer?.assignments.find((other) => other.id === assignment.id)?.attempts ?? []}
            removed={removed}
            onBack={bringBack}
            onErase={erase}
            saves={own.filter(({ assigned }) => assigned?.assignment === assignment.id)}
            outbox={outbox}
            comments={comments}
            now={device.now()}
            formTitle={formTitle}
          />
        ))}
      </section>
      <OwnData room={kept} device={device} onLeft={onLeft} />
    </>
  );
}
