import { useState } from 'preact/hooks';
import type { Assignment } from '../../classroom/assignment.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import { toNewAssignment } from '../links.ts';
import { Duplicate } from './duplicate.tsx';
import { AssignmentItem } from './item.tsx';

interface AssignmentListProps {
  readonly room: DeskClass;
  readonly assignments: readonly Assignment[];
  readonly onChanged: () => Promise<void>;
}

/** What a class is asked to do, the newest first. */
export function AssignmentList({ room, assignments, onChanged }: AssignmentListProps) {
  const { t } = useEnvironment();
  const [duplicated, setDuplicated] = useState<Assignment | null>(null);
  const newest = assignments.toReversed();
  const list = (shown: readonly Assignment[]) => (
    <ul class="desk-list">
      {shown.map((assignment) => (
        <AssignmentItem
          key={assignment.id}
          assignment={assignment}
          onChanged={onChanged}
          onDuplicate={() => setDuplicated(assignment)}
        />
      ))}
    </ul>
  );
  const current = newest.filter(({ archived }) => !archived);
  const archived = newest.filter((one) => one.archived);
  return (
    <section class="desk-section" aria-labelledby="assignments">
      <h2 id="assignments" class="nl-heading nl-heading--level-2">
        {t('desk.assignment.all')}
      </h2>
      {current.length === 0 ? <p>{t('desk.assignment.none')}</p> : list(current)}
      <p>
        <a class="nl-button nl-button--primary" href={toNewAssignment(room.id)}>
          {t('desk.assignment.make')}
        </a>
      </p>
      {archived.length > 0 && (
        <details class="desk-fold">
          <summary>{t('desk.assignment.archived', { count: archived.length })}</summary>
          {list(archived)}
        </details>
      )}
      {duplicated !== null && (
        <Duplicate
          key={duplicated.id}
          assignment={duplicated}
          room={room}
          onClose={() => setDuplicated(null)}
        />
      )}
    </section>
  );
}
