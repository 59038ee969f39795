import { useWhen } from '../../ui/when.ts';
import { toReport } from '../links.ts';
import { useWords } from '../use-group.ts';
import { VIEWS } from '../views.tsx';
import { useSession } from './use-session.ts';

/** After the facilitator has closed the session: what is left of it, and for how long. */
export function Closed() {
  const words = useWords();
  const when = useWhen();
  const { id, until } = useSession();
  const hasReport = VIEWS.some(({ path }) => path === 'report/*');
  return (
    <section class="group-section" aria-labelledby="closed">
      <h2 id="closed" class="nl-heading nl-heading--level-2">
        {words('closed.title')}
      </h2>
      <p>{words('closed.text', { when: when(until) })}</p>
      {hasReport && (
        <p>
          <a class="nl-button nl-button--primary" href={toReport(id)}>
            {words('closed.report')}
          </a>
        </p>
      )}
    </section>
  );
}
