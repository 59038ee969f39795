import { useEffect, useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import type { JoinedAnswer } from '../wire/answers.ts';
import './class.css';
import type { ClassDevice } from './device.ts';
import { JoinForm } from './join.tsx';
import { type KeptClass, keepClass, keptClasses } from './kept.ts';
import type { Outbox } from './outbox/outbox.ts';
import { type FormTitle, RoomView } from './room.tsx';

interface ClassPageProps {
  readonly device: ClassDevice;
  readonly openOutbox: () => Promise<Outbox>;
  readonly formTitle: FormTitle;
  /** `class/<id>`, the secret of a link, or nothing. */
  readonly fragment: string;
}

/** A student's classes: those of this device, one of them, or joining another. */
export function ClassPage({ device, openOutbox, formTitle, fragment: first }: ClassPageProps) {
  const [fragment, setFragment] = useState(first);
  const [classes, setClasses] = useState(() => keptClasses(device.storage()));
  const [forgetful, setForgetful] = useState(false);
  useEffect(() => {
    const onHash = () => setFragment(location.hash.slice(1));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const goTo = (next: string) => {
    history.replaceState(null, '', `${location.pathname}${next === '' ? '' : `#${next}`}`);
    setFragment(next);
  };
  const keep = (kept: KeptClass) => {
    setForgetful(!keepClass(device.storage(), kept));
    setClasses((before) => [kept, ...before.filter((other) => other.class.id !== kept.class.id)]);
  };
  const onJoined = (joined: JoinedAnswer) => {
    const before = classes.find((kept) => kept.member.id === joined.member.id);
    keep({ ...joined, assignments: before?.assignments ?? [] });
    goTo(`class/${joined.class.id}`);
  };
  const id = /^class\/(.+)$/.exec(fragment)?.[1];
  const room = classes.find((kept) => kept.class.id === id);
  return (
    <div class="frame-page class-page">
      {room === undefined ? (
        <Door
          classes={classes}
          link={/^[\w-]{16,64}$/.test(fragment) ? fragment : null}
          unknown={id !== undefined}
          onJoined={onJoined}
        />
      ) : (
        <RoomView
          key={`${room.class.id} ${room.member.id}`}
          kept={room}
          forgetful={forgetful}
          device={device}
          openOutbox={openOutbox}
          formTitle={formTitle}
          onKeep={keep}
          onJoined={onJoined}
          onLeft={() => {
            setClasses(keptClasses(device.storage()));
            goTo('');
          }}
        />
      )}
    </div>
  );
}

interface DoorProps {
  readonly classes: readonly KeptClass[];
  readonly link: string | null;
  /** True where the address names a class that this device is not in. */
  readonly unknown: boolean;
  readonly onJoined: (joined: JoinedAnswer) => void;
}

function Door({ classes, link, unknown, onJoined }: DoorProps) {
  const { t } = useEnvironment();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-1">
        {t('class.title')}
      </h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('class.intro')}</p>
      {unknown && <p class="notice">{t('class.notHere')}</p>}
      {classes.length > 0 && link === null && (
        <ul class="class-list">
          {classes.map((kept) => (
            <li key={kept.class.id}>
              <a class="nl-link" href={`#class/${kept.class.id}`}>
                {kept.class.name}
              </a>{' '}
              {t('class.as', { name: kept.member.name })}
            </li>
          ))}
        </ul>
      )}
      <section class="class-section" aria-labelledby="join">
        <h2 id="join" class="nl-heading nl-heading--level-2">
          {t(link === null ? 'class.join.title' : 'class.join.byLink')}
        </h2>
        <JoinForm key={link} link={link} returning={unknown} onJoined={onJoined} />
      </section>
    </>
  );
}
