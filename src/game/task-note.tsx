import { useEnvironment } from '../ui/environment.ts';
import type { Task } from './task.ts';

/** For which assignment this is played, and what that changes. */
export function TaskNote({ task }: { readonly task: Task }) {
  const { t, language, linkTo } = useEnvironment();
  return (
    <div class="task-note">
      <p>
        <a class="nl-link" href={`${linkTo({ page: 'class', language })}#class/${task.assigned.classId}`}>
          {t('play.task', { title: task.title })}
        </a>
      </p>
      {task.firstCounts && <p>{t('play.firstCounts')}</p>}
      {task.language !== null && <p>{t('play.oneLanguage')}</p>}
    </div>
  );
}
