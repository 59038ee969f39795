import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClassAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { AssignmentList } from '../assignments/list.tsx';
import { toClasses, toLog } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { ViewHead } from '../view-head.tsx';
import { Joining } from './joining.tsx';
import { Members } from './members.tsx';
import { ClassSettings } from './settings.tsx';

/** One class: what it is asked to do, how to join it, who is in it. */
export function ClassView({ id }: { readonly id: string }) {
  const { t } = useEnvironment();
  const { answer, refresh } = useAnswer<DeskClassAnswer>(`/desk/classes/${id}`);
  const title = answer?.ok === true ? answer.value.class.name : t('desk.class.title');
  return (
    <>
      <ViewHead title={title} back={[{ href: toClasses, text: t('desk.title') }]} />
      <Answered answer={answer} onAgain={refresh}>
        {({ class: room, members, assignments }) => (
          <>
            {room.archived && <p class="notice">{t('desk.class.isArchived')}</p>}
            <AssignmentList room={room} assignments={assignments} onChanged={refresh} />
            {!room.archived && <Joining room={room} />}
            <Members members={members} onRefresh={refresh} />
            <ClassSettings room={room} onChanged={refresh} />
            <p>
              <a class="nl-link" href={toLog(room.id)}>
                {t('desk.log.title')}
              </a>
            </p>
          </>
        )}
      </Answered>
    </>
  );
}
