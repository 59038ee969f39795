import { useWords } from '../use-group.ts';
import { useSession } from './use-session.ts';

/** Tells truthfully how the line is; nothing where it is well. */
export function ConnectionNote() {
  const { standing, waiting } = useSession();
  const words = useWords();
  const lost = standing.kind === 'lost';
  return (
    <div role="status">
      {lost && (
        <p class="notice">
          {words(standing.offline ? 'connection.offline' : 'connection.lost')}{' '}
          {waiting > 0 && words('connection.waiting')}
        </p>
      )}
    </div>
  );
}
