import type { Turn } from '../../classroom/session/acts.ts';
import type { RoundView } from '../../classroom/session/visible.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** With fewer than five it could be guessed who chose what, so it is shown only when all who chose agree. */
export function Consent({ round, turn }: { readonly round: RoundView; readonly turn: Turn }) {
  const { own, act } = useSession();
  const words = useWords();
  const { n, consents } = round[turn];
  const agree = (always: boolean) =>
    void act({ kind: 'consent', round: round.number, always }).catch(reportError);
  return (
    <section class="consent" aria-label={words('consent.title')}>
      <h3 class="nl-heading nl-heading--level-3">{words('consent.title')}</h3>
      <p>{words('consent.why')}</p>
      {own[turn] !== null && !own.consented && (
        <p class="group-actions">
          <button type="button" class="nl-button nl-button--primary" onClick={() => agree(true)}>
            {words('consent.always')}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => agree(false)}>
            {words('consent.once')}
          </button>
        </p>
      )}
      {own.consented && <p>{words('consent.given')}</p>}
      <p class="group-soft">{words('consent.count', { n: consents, of: n })}</p>
    </section>
  );
}
