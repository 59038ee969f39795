import { useId, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import { useSession } from '../session/use-session.ts';
import { useFinished } from '../use-finished.ts';
import { useWords } from '../use-group.ts';

/** Bringing a conversation that was played on this device, or playing it first. */
export function Bring() {
  const { shared, own, act, say } = useSession();
  const words = useWords();
  const when = useWhen();
  const { language, linkTo } = useEnvironment();
  const finished = useFinished();
  const id = useId();
  const scenario = shared.setup.story?.scenario ?? '';
  const fitting =
    finished === 'loading'
      ? []
      : finished.filter(
          ({ attempt }) => attempt.scenario === scenario && attempt.edition === shared.setup.story?.edition,
        );
  const [picked, setPicked] = useState('');
  const save = fitting.find((one) => one.id === picked) ?? fitting[0];
  const bring = async () => {
    if (save === undefined) return;
    const problem = await act({ kind: 'bring', moves: [...save.attempt.moves] });
    if (problem === null) say(words('bring.done'));
  };
  return (
    <section class="group-section" aria-labelledby="bring">
      <h2 id="bring" class="nl-heading nl-heading--level-2">
        {words('bring.title')}
      </h2>
      <p>{words('bring.count', { count: shared.brought })}</p>
      {own.brought && <p class="notice">{words('bring.yours')}</p>}
      {fitting.length > 0 ? (
        <form
          class="group-form"
          onSubmit={(event) => {
            event.preventDefault();
            void bring().catch(reportError);
          }}
        >
          <div class="writing">
            <label class="writing-label" for={id}>
              {words('bring.which')}
            </label>
            <select
              id={id}
              class="group-select"
              value={save?.id ?? ''}
              onChange={(event) => setPicked(event.currentTarget.value)}
            >
              {fitting.map((one) => (
                <option key={one.id} value={one.id}>
                  {when(one.finished ?? one.changed)}
                </option>
              ))}
            </select>
          </div>
          <p>
            <button type="submit" class="nl-button nl-button--primary">
              {words(own.brought ? 'bring.other' : 'bring.bring')}
            </button>
          </p>
        </form>
      ) : (
        <p>{words('bring.none')}</p>
      )}
      <p>
        <a
          class="nl-link"
          href={`${linkTo({ page: 'play', language, scenario })}?new`}
          target="_blank"
          rel="noopener"
        >
          {words('bring.play')}
        </a>
      </p>
      <p class="group-soft">{words('bring.means')}</p>
    </section>
  );
}
