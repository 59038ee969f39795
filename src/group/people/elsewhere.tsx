import { useState } from 'preact/hooks';
import { ask } from '../../client/ask.ts';
import { CopyLink } from '../../ui/form/copy-link.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import type { SessionElsewhere } from '../../wire/session.ts';
import { toResume } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { useWholeLink } from '../use-link.ts';

/** Going on as oneself on another device: a picture to scan with it, good for one use and a quarter of an hour. */
export function Elsewhere() {
  const { id, say } = useSession();
  const words = useWords();
  const wholeLink = useWholeLink();
  const [link, setLink] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const make = async () => {
    const made = await ask<SessionElsewhere>('POST', `/sessions/${id}/elsewhere`);
    setWrong(made.ok ? null : sentenceOf(made.error, words));
    if (made.ok) setLink(wholeLink(toResume(id, made.value.secret)));
  };
  return (
    <details class="group-fold">
      <summary>{words('elsewhere.title')}</summary>
      <div class="group-section">
        <p class="group-soft">{words('elsewhere.intro')}</p>
        <p>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => void make().catch(reportError)}
          >
            {words('elsewhere.make')}
          </button>
        </p>
        <div role="status">
          {wrong !== null && <p class="notice">{wrong}</p>}
          {link !== null && <QrCode text={link} label={words('elsewhere.qr')} />}
        </div>
        {link !== null && <CopyLink label={words('elsewhere.link')} link={link} say={say} />}
      </div>
    </details>
  );
}
