import { toStart } from '../links.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** Whether the method is all right today. Everybody answers alone; nobody is told who said what. */
export function Safety() {
  const { shared, own, act } = useSession();
  const words = useWords();
  const { asked, answered, all } = shared.safety;
  const answer = (yes: boolean) => void act({ kind: 'safe', yes }).catch(reportError);
  return (
    <section class="group-section consent" aria-labelledby="safety">
      <h3 id="safety" class="nl-heading nl-heading--level-3">
        {words('safety.title')}
      </h3>
      <p>{words('safety.why')}</p>
      {own.plays && (
        <>
          <p class="group-actions">
            <button
              type="button"
              class="nl-button nl-button--secondary"
              aria-pressed={own.safe === true}
              onClick={() => answer(true)}
            >
              {words('safety.yes')}
            </button>
            <button
              type="button"
              class="nl-button nl-button--secondary"
              aria-pressed={own.safe === false}
              onClick={() => answer(false)}
            >
              {words('safety.no')}
            </button>
          </p>
          {own.safe !== null && <p>{words(own.safe ? 'safety.given.yes' : 'safety.given.no')}</p>}
          <p class="group-soft">{words('safety.secret')}</p>
        </>
      )}
      <div role="status">
        {answered < asked ? (
          <p>{words('safety.answered', { n: answered, of: asked })}</p>
        ) : all ? (
          <p>{words('safety.all')}</p>
        ) : (
          <p class="notice">{words('safety.notAll')}</p>
        )}
      </div>
      {answered === asked && !all && own.facilitator && (
        <p>
          <a class="nl-button nl-button--secondary" href={toStart}>
            {words('safety.other')}
          </a>
        </p>
      )}
    </section>
  );
}
