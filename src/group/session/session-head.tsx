import usersIcon from 'lucide-static/icons/users.svg?raw';
import { useState } from 'preact/hooks';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SessionMenu } from '../people/menu.tsx';
import { useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import { useSession } from './use-session.ts';

/** What the session is about, who one is in it, and the way to everything that is not the talk itself. */
export function SessionHead() {
  const { shared, own, story } = useSession();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const isNamedSo = own.facilitator && own.name.toLowerCase() === words('session.facilitator');
  const title = story?.texts.title ?? words('report.ownCase');
  return (
    <>
      <ViewHead title={title} />
      <p class="session-facts">
        <span>
          {isNamedSo ? words('session.youFacilitate') : words('session.youAre', { name: own.name })}
          {own.facilitator && !isNamedSo && `, ${words('session.facilitator')}`}
        </span>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <span class="nl-button__icon-start">
            <Icon svg={usersIcon} />
          </span>
          <span class="nl-button__label">{words('session.menu', { count: shared.count.here })}</span>
        </button>
      </p>
      <Dialog title={words('session.menuTitle')} open={open} onClose={() => setOpen(false)}>
        {open && <SessionMenu onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}
