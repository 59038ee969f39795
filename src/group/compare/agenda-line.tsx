import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';

/** The decisions that are talked about, most disagreement first, and at which of them the group is. */
export function AgendaLine({ story }: { readonly story: StoryHere }) {
  const { shared } = useSession();
  const { t } = useEnvironment();
  const words = useWords();
  const at = shared.round === null ? -1 : shared.passed.length;
  return (
    <nav class="agenda" aria-label={words('compare.agenda')}>
      <ol>
        {shared.agenda.map(({ decision, role }, position) => (
          <li key={decision} aria-current={position === at ? 'step' : undefined}>
            <span>
              {story.debrief.decisions[decision]?.title ?? words('decision', { number: position + 1 })}
            </span>
            {role !== null && (
              <span class="group-soft"> {words('compare.role', { role: t(`role.${role}`) })}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
