import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClassAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toClass, toClasses } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { ViewHead } from '../view-head.tsx';
import { AssignmentForm } from './form.tsx';

interface AssignmentViewProps {
  readonly classId: string;
  /** Its id; null for a new one. */
  readonly assignment: string | null;
}

interface CopyViewProps {
  readonly classId: string;
  /** The class of the one it is like, and that one. */
  readonly from: string;
  readonly like: string;
}

/** A new assignment that begins as another one is. There is nothing of it, for nobody, until it is saved. */
export function CopyView({ classId, from, like }: CopyViewProps) {
  const { t } = useEnvironment();
  const there = useAnswer<DeskClassAnswer>(`/desk/classes/${from}`);
  const here = useAnswer<DeskClassAnswer>(`/desk/classes/${classId}`);
  const name = here.answer?.ok === true ? here.answer.value.class.name : t('desk.class.title');
  return (
    <>
      <ViewHead
        title={t('desk.assignment.make')}
        back={[
          { href: toClasses, text: t('desk.title') },
          { href: toClass(classId), text: name },
        ]}
      />
      <Answered answer={there.answer} onAgain={there.refresh}>
        {({ assignments }) => {
          const known = assignments.find(({ id }) => id === like);
          if (known === undefined) return <p>{t('desk.problem.gone')}</p>;
          return (
            <Answered answer={here.answer} onAgain={here.refresh}>
              {(room) => (
                <>
                  <p class="nl-paragraph nl-paragraph--lead">
                    {t('desk.assignment.copyOf', { title: known.title, class: name })}
                  </p>
                  <AssignmentForm
                    classId={classId}
                    known={null}
                    like={known}
                    before={room.assignments.flatMap(({ scenarios }) => scenarios)}
                  />
                </>
              )}
            </Answered>
          );
        }}
      </Answered>
    </>
  );
}

/** Making or changing an assignment of a class. */
export function AssignmentView({ classId, assignment }: AssignmentViewProps) {
  const { t } = useEnvironment();
  const { answer, refresh } = useAnswer<DeskClassAnswer>(`/desk/classes/${classId}`);
  const name = answer?.ok === true ? answer.value.class.name : t('desk.class.title');
  return (
    <>
      <ViewHead
        title={t(assignment === null ? 'desk.assignment.make' : 'desk.assignment.change')}
        back={[
          { href: toClasses, text: t('desk.title') },
          { href: toClass(classId), text: name },
        ]}
      />
      <Answered answer={answer} onAgain={refresh}>
        {({ assignments }) => {
          const known = assignments.find(({ id }) => id === assignment);
          if (assignment !== null && known === undefined) return <p>{t('desk.problem.gone')}</p>;
          const others = assignments.filter(({ id }) => id !== assignment);
          return (
            <AssignmentForm
              classId={classId}
              known={known ?? null}
              before={others.flatMap(({ scenarios }) => scenarios)}
            />
          );
        }}
      </Answered>
    </>
  );
}
