import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

/** How long the group still has, as agreed. At the end it says so once; nothing is taken away. */
export function TalkTime({ ends }: { readonly ends: number }) {
  const { clock } = useSession();
  const words = useWords();
  const [now, setNow] = useState(clock);
  useEffect(() => {
    setNow(clock());
    const timer = setInterval(() => setNow(clock()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  const left = Math.max(0, Math.ceil((ends - now) / 1_000));
  const minutes = Math.floor(left / 60);
  const seconds = String(left % 60).padStart(2, '0');
  return (
    <div class="talk-time" data-over={left === 0 ? '' : undefined}>
      {left > 0 && (
        <p>
          <span aria-hidden="true" class="talk-time-left">
            {minutes}:{seconds}
          </span>
          <span class="visually-hidden">{words('time.left', { count: Math.ceil(left / 60) })}</span>
        </p>
      )}
      <p role="status">{left === 0 && words('time.over')}</p>
    </div>
  );
}
