import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import type { MethodHere } from './use-method.ts';

/** A facilitator's way through the phases: on, back, and more time. */
export function MethodBar({ method: { phases, at, phase, words: method } }: { readonly method: MethodHere }) {
  const { shared, act } = useSession();
  const words = useWords();
  const next = phases[at + 1];
  const mayGo = phase.asks !== 'safety' || shared.safety.all;
  const go = (to: number) => void act({ kind: 'phase', from: at, to }).catch(reportError);
  return (
    <section class="group-bar" aria-label={words('phase.bar')}>
      <div class="group-actions">
        {next !== undefined && mayGo && (
          <button type="button" class="nl-button nl-button--primary" onClick={() => go(at + 1)}>
            {words('phase.next')}
          </button>
        )}
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void act({ kind: 'extend', minutes: EXTRA }).catch(reportError)}
        >
          {words('bar.extend', { count: EXTRA })}
        </button>
        {at > 0 && (
          <button type="button" class="nl-button nl-button--secondary" onClick={() => go(at - 1)}>
            {words('phase.back')}
          </button>
        )}
      </div>
      <p class="group-soft">
        {next === undefined
          ? words('phase.lastIs')
          : mayGo
            ? words('phase.nextIs', {
                title: method.phases[next.id]?.title ?? next.id,
                minutes: words('minutes', { count: next.minutes }),
              })
            : words('phase.safetyFirst')}
      </p>
    </section>
  );
}

const EXTRA = 2;
