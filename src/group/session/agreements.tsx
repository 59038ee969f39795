import { useState } from 'preact/hooks';
import { LineField } from '../../ui/line-field.tsx';
import { useGroup } from '../use-group.ts';
import { useSession } from './use-session.ts';

/** What the group agrees on. Anybody writes; a facilitator strikes out. */
export function Agreements() {
  const { shared, own, act } = useSession();
  const { words, device } = useGroup();
  const [text, setText] = useState('');
  const add = async () => {
    if (text.trim() === '') return;
    const problem = await act({ kind: 'agree', id: device.newId(), text: text.trim() });
    if (problem === null) setText('');
  };
  return (
    <section class="group-section" aria-labelledby="agreements">
      <h3 id="agreements" class="nl-heading nl-heading--level-3">
        {words('agreements.title')}
      </h3>
      <p class="group-soft">{words('agreements.intro')}</p>
      {shared.agreements.length > 0 && (
        <ul class="agreements">
          {shared.agreements.map((agreement) => (
            <li key={agreement.id}>
              <span dir="auto">{agreement.text}</span>
              {own.facilitator && (
                <button
                  type="button"
                  class="nl-button nl-button--subtle"
                  onClick={() => void act({ kind: 'unagree', id: agreement.id }).catch(reportError)}
                >
                  {words('agreements.remove')}
                  <span class="visually-hidden">: {agreement.text}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        class="group-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add().catch(reportError);
        }}
      >
        <LineField label={words('agreements.new')} hint={null} error={null} text={text} onText={setText} />
        <p>
          <button type="submit" class="nl-button nl-button--secondary">
            {words('agreements.add')}
          </button>
        </p>
      </form>
    </section>
  );
}
