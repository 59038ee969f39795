import { useState } from 'preact/hooks';
import { LineField } from '../../ui/line-field.tsx';
import { toScreen } from '../links.ts';
import { JoinWays } from '../session/join-ways.tsx';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { Elsewhere } from './elsewhere.tsx';
import { EndSession } from './end-session.tsx';
import { People } from './people.tsx';

/** Everything of a session that is not the talk itself. */
export function SessionMenu({ onDone }: { readonly onDone: () => void }) {
  const { id, own } = useSession();
  const words = useWords();
  return (
    <div class="group-section session-menu">
      <details class="group-fold">
        <summary>{words('menu.join')}</summary>
        <JoinWays />
      </details>
      <People />
      <OwnName />
      <Elsewhere />
      {own.facilitator && (
        <p>
          <a class="nl-link" href={toScreen(id)} target="_blank" rel="noopener">
            {words('session.screen')}
          </a>
        </p>
      )}
      <EndSession onDone={onDone} />
    </div>
  );
}

function OwnName() {
  const { own, act, say } = useSession();
  const words = useWords();
  const [name, setName] = useState(own.name);
  const rename = async () => {
    const problem = await act({ kind: 'rename', person: own.id, name });
    if (problem === null) say(words('menu.renamed'));
  };
  return (
    <details class="group-fold">
      <summary>{words('menu.ownName')}</summary>
      <form
        class="group-form"
        onSubmit={(event) => {
          event.preventDefault();
          void rename().catch(reportError);
        }}
      >
        <LineField label={words('join.name')} hint={null} error={null} text={name} onText={setName} />
        <p>
          <button type="submit" class="nl-button nl-button--secondary">
            {words('menu.rename')}
          </button>
        </p>
      </form>
    </details>
  );
}
