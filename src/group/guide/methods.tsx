import { METHODS, type MethodId, methodOf } from '../../classroom/session/methods/list.ts';
import type { MethodPhase } from '../../classroom/session/methods/method.ts';
import type { AllMethodWords, MethodWords } from '../../i18n/methods.ts';
import { Table } from '../../ui/table.tsx';
import { useWords } from '../use-group.ts';

/** Every method: when to choose it, its steps and minutes, and where they come from. */
export function GuideMethods({ words: all }: { readonly words: AllMethodWords }) {
  const words = useWords();
  return (
    <section class="guide-page guide-methods" aria-labelledby="guide-methods">
      <h2 id="guide-methods" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {words('method.title')}
      </h2>
      <p>{words('method.intro')}</p>
      {METHODS.map((id) => {
        const said = all[id];
        return said === undefined ? null : <GuideMethod key={id} id={id} said={said} />;
      })}
    </section>
  );
}

function GuideMethod({ id, said }: { readonly id: MethodId; readonly said: MethodWords }) {
  const words = useWords();
  const { people, practice, total, phases, sources } = methodOf(id);
  return (
    <article class="guide-method">
      <h3 class="nl-heading nl-heading--level-3">{said.title}</h3>
      <p class="group-soft">
        {words('method.people', people)}; {words(`method.${practice}`)};{' '}
        {words('method.total', { minutes: total.minutes })} ({words(`method.${total.timed}`)})
      </p>
      <p>{said.summary}</p>
      <p>{said.when}</p>
      <Table look="guide-steps" caption={words('method.steps', { method: said.title })}>
        <thead>
          <tr>
            <th scope="col">{words('method.step')}</th>
            <th scope="col">{words('method.minutes')}</th>
            <th scope="col">{words('method.goal')}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase, at) => (
            <Step key={phase.id} phase={phase} number={at + 1} said={said} />
          ))}
        </tbody>
      </Table>
      <p class="group-soft">
        {words('method.sources')}:{' '}
        {sources.map(({ title, url }, at) => (
          <span key={url}>
            {at > 0 && '; '}
            <a class="nl-link" href={url} rel="noopener">
              {title}
            </a>
          </span>
        ))}
      </p>
    </article>
  );
}

interface StepProps {
  readonly phase: MethodPhase;
  readonly number: number;
  readonly said: MethodWords;
}

function Step({ phase: { id, minutes, timed, choosing }, number, said }: StepProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        {number}. {said.phases[id]?.title}
        {choosing && <span class="group-soft"> ({words('method.chosen')})</span>}
      </th>
      <td>
        {minutes} <span class="group-soft">({words(`method.${timed}`)})</span>
      </td>
      <td>{said.phases[id]?.goal}</td>
    </tr>
  );
}
