import { makeAttempt } from '../core/notation.ts';
import type { Save } from '../game/saves/save.ts';
import { useEnvironment } from '../ui/environment.ts';
import { useWhen } from '../ui/when.ts';
import { deliveryOf } from './delivery.ts';
import type { KeptAssignment, KeptClass } from './kept.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Comment } from './room.tsx';
import { debriefFrom } from './task.ts';

interface AttemptRowProps {
  readonly save: Save;
  readonly room: KeptClass;
  readonly assignment: KeptAssignment;
  /** The name at the server of the attempt that will be discussed, where only the first one is. */
  readonly discussed: string | undefined;
  /** Null until it is there; then it is not said where an attempt is. */
  readonly outbox: Outbox | null;
  readonly comments: readonly Comment[];
  readonly now: number;
}

/** One attempt: how far it came, where it is, what the lecturer wrote. */
export function AttemptRow({ save, room, assignment, discussed, outbox, comments, now }: AttemptRowProps) {
  const { t, language, linkTo } = useEnvironment();
  const when = useWhen();
  const { attempt, finished, started } = save;
  const notation = makeAttempt(attempt);
  const known = outbox?.knownOf(save.id);
  const written = comments.filter((comment) => comment.attempt === known?.as);
  const later = debriefFrom(assignment, now);
  const debrief = linkTo({
    page: 'debrief',
    language: assignment.language ?? language,
    scenario: attempt.scenario,
  });
  return (
    <li>
      <p>
        {t(finished === null ? 'class.underWay' : 'class.finished', { when: when(started) })}
        {known !== undefined && discussed === known.as && <strong> {t('class.discussed')}</strong>}
      </p>
      {known !== undefined && outbox !== null && (
        <Whereabouts
          {...deliveryOf(known, outbox.signedOut(room.class.id))}
          notation={known.notation === notation ? notation : null}
        />
      )}
      {finished !== null && later === null && (
        <p>
          <a class="nl-link" href={`${debrief}#${encodeURIComponent(notation)}`}>
            {t('class.toDebrief')}
          </a>
        </p>
      )}
      {finished !== null && later !== null && <p>{t('play.debriefFrom', { when: when(later) })}</p>}
      {written.map(({ text, written: at }) => (
        <blockquote key={at} class="class-comment">
          <p dir="auto">{text}</p>
          <footer>{t('class.comment', { when: when(at) })}</footer>
        </blockquote>
      ))}
    </li>
  );
}

/** Where it is now. `notation` is null as long as the server does not have all of it. */
function Whereabouts({ notation, received, trouble }: ReturnType<typeof deliveryOf>) {
  const { t } = useEnvironment();
  const when = useWhen();
  if (notation !== null && received !== null) {
    return <p class="class-where">{t('play.handedIn', { when: when(received) })}</p>;
  }
  if (trouble === null || trouble === 'signed-out') return <p class="class-where">{t('play.onDevice')}</p>;
  return <p class="class-where">{t(`play.handInTrouble.${trouble}`)}</p>;
}
