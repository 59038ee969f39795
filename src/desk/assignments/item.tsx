import { type Assignment, phaseOf } from '../../classroom/assignment.ts';
import type { Translate } from '../../i18n/interface.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import { toAssignment, toResults } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useDesk } from '../use-desk.ts';

interface AssignmentItemProps {
  readonly assignment: Assignment;
  readonly onChanged: () => Promise<void>;
  readonly onDuplicate: () => void;
}

/** An assignment in the list of its class: what it asks, where it stands in time, what can be done with it. */
export function AssignmentItem({ assignment, onChanged, onDuplicate }: AssignmentItemProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const { ask, say } = useDesk();
  const when = useWhen();
  const { id, classId, title, scenarios, archived } = assignment;
  const archive = async () => {
    const changed = await ask('PATCH', `/desk/assignments/${id}`, { archived: !archived });
    if (!changed.ok) return say(sentenceOf(changed.error, t));
    await onChanged();
    say(t(archived ? 'desk.assignment.nowBack' : 'desk.assignment.nowArchived', { title }));
  };
  // Said with each action, for who hears them one by one.
  const about = <span class="visually-hidden"> {title}</span>;
  return (
    <li class="desk-item">
      <h3 class="nl-heading nl-heading--level-3" dir="auto">
        {title}
      </h3>
      <p class="desk-phase">{phaseWords(assignment, t, when)}</p>
      <p class="desk-fact">{scenarios.map((one) => titleOf(one)).join(', ')}</p>
      <p class="desk-actions">
        <a class="nl-button nl-button--secondary" href={toResults(id)}>
          {t('desk.assignment.results')}
          {about}
        </a>
        <a class="nl-button nl-button--subtle" href={toAssignment(classId, id)}>
          {t('desk.assignment.edit')}
          {about}
        </a>
        <button type="button" class="nl-button nl-button--subtle" onClick={onDuplicate}>
          {t('desk.assignment.duplicate')}
          {about}
        </button>
        <button
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => void archive().catch(reportError)}
        >
          {t(archived ? 'desk.assignment.unarchive' : 'desk.assignment.archive')}
          {about}
        </button>
      </p>
    </li>
  );
}

function phaseWords(assignment: Assignment, t: Translate, when: (time: number) => string): string {
  const { opens, closes } = assignment;
  if (assignment.archived) return t('desk.assignment.phase.archived');
  const phase = phaseOf(assignment, Date.now());
  if (phase === 'not-yet' && opens !== null) return t('desk.assignment.phase.notYet', { when: when(opens) });
  if (closes === null) return t('desk.assignment.phase.open');
  return t(phase === 'closed' ? 'desk.assignment.phase.closed' : 'desk.assignment.phase.until', {
    when: when(closes),
  });
}
