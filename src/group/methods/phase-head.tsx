import { TalkTime } from '../round/talk-time.tsx';
import { useArrival } from '../round/use-arrival.ts';
import { useWords } from '../use-group.ts';
import type { MethodHere } from './use-method.ts';

/** Where the group is: the step, what it is for, how long it takes, and all the steps around it. */
export function PhaseHead({ method }: { readonly method: MethodHere }) {
  const words = useWords();
  const { phases, at, said, ends } = method;
  const heading = useArrival(String(at));
  return (
    <header class="phase-head">
      <p class="group-soft">
        {method.words.title} · {words('phase.step', { number: at + 1, of: phases.length })}
      </p>
      <h2 ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {said.title}
      </h2>
      <p class="phase-goal">{said.goal}</p>
      <TalkTime key={ends} ends={ends} />
      <Whole method={method} />
    </header>
  );
}

function Whole({ method: { phases, at, words: method } }: { readonly method: MethodHere }) {
  const words = useWords();
  return (
    <details class="group-fold">
      <summary>{words('phase.whole')}</summary>
      <ol class="phase-list">
        {phases.map(({ id, minutes }, position) => (
          <li key={id} aria-current={position === at ? 'step' : undefined}>
            {words('phase.of', {
              title: method.phases[id]?.title ?? id,
              minutes: words('minutes', { count: minutes }),
            })}
          </li>
        ))}
      </ol>
    </details>
  );
}
