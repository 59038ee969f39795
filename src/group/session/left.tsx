import { useState } from 'preact/hooks';
import { JoinForm } from '../join/form.tsx';
import { useWords } from '../use-group.ts';
import { useSession } from './use-session.ts';

/** After leaving: the way back as who one was, and where somebody has that name by now, as somebody new. */
export function Left() {
  const { own, code, act } = useSession();
  const words = useWords();
  const [isTaken, setTaken] = useState(false);
  const comeBack = async () => setTaken((await act({ kind: 'return' }))?.code === 'name-taken');
  return (
    <section class="group-section" aria-label={words('session.leftTitle')}>
      <p>{words('session.left')}</p>
      {isTaken ? (
        <JoinForm link={null} code={code} />
      ) : (
        <p>
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => void comeBack().catch(reportError)}
          >
            {words('session.return', { name: own.name })}
          </button>
        </p>
      )}
    </section>
  );
}
