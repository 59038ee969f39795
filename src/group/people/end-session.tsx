import { useState } from 'preact/hooks';
import { useErase } from '../session/use-erase.ts';
import { useSession } from '../session/use-session.ts';
import { useGroup } from '../use-group.ts';

/** What ends: one's own part in it; for a facilitator the session, or everything of it. Each is asked once more. */
export function EndSession({ onDone }: { readonly onDone: () => void }) {
  const { shared, own, act } = useSession();
  const { words } = useGroup();
  const leave = async () => {
    if ((await act({ kind: 'leave' })) === null) onDone();
  };
  const close = async () => {
    if ((await act({ kind: 'close' })) === null) onDone();
  };
  const erase = useErase();
  return (
    <>
      {!own.facilitator && !shared.closed && (
        <Asked name={words('end.leave')} means={words('end.leaveMeans')} onYes={leave} />
      )}
      {own.facilitator && !shared.closed && (
        <Asked name={words('end.close')} means={words('end.closeMeans')} onYes={close} />
      )}
      {own.facilitator && <Asked name={words('end.erase')} means={words('end.eraseMeans')} onYes={erase} />}
    </>
  );
}

interface AskedProps {
  readonly name: string;
  readonly means: string;
  readonly onYes: () => Promise<void>;
}

function Asked({ name, means, onYes }: AskedProps) {
  const [busy, setBusy] = useState(false);
  const { words } = useGroup();
  return (
    <details class="group-fold">
      <summary>{name}</summary>
      <p>{means}</p>
      <p>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            setBusy(true);
            void onYes()
              .catch(reportError)
              .finally(() => setBusy(false));
          }}
        >
          {words('end.yes', { name })}
        </button>
      </p>
    </details>
  );
}
