import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type AskProblem, ask } from '../../client/ask.ts';
import type { SessionActed, SessionAnswer } from '../../wire/session.ts';
import { type Act, createSender, type Sender } from './acts.ts';
import { offsetAfter } from './clock.ts';
import { type Latest, withAnswer, withNews, withOwn } from './latest.ts';
import { Line, type Standing } from './line.ts';
import { createPauses } from './pauses.ts';

export interface Live {
  /** Null until the first answer. */
  readonly answer: SessionAnswer | null;
  readonly standing: Standing;
  /** How many acts wait for an answer. */
  readonly waiting: number;
  /** Does something in the session. Null once it is done; otherwise why it is not. */
  readonly act: (act: Act) => Promise<AskProblem | null>;
  /** The server's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

interface LiveDevice {
  readonly now: () => number;
  readonly newId: () => string;
}

/** A session as it stands, kept up to date as long as somebody looks at it. */
export function useLive(session: string, device: LiveDevice): Live {
  const [latest, setLatest] = useState<Latest | null>(null);
  const [standing, setStanding] = useState<Standing>({ kind: 'connecting' });
  const [waiting, setWaiting] = useState(0);
  const offset = useRef<number | null>(null);
  const sender = useRef<Sender | null>(null);

  useEffect(() => {
    const { pause, cutShort } = createPauses();
    const setClock = (said: number) => {
      offset.current = offsetAfter(offset.current, said, device.now());
    };
    const line = new Line({
      session,
      onAnswer: (answer) => {
        setClock(answer.now);
        setLatest((before) => withAnswer(before, answer));
      },
      onNews: (news) => {
        setClock(news.now);
        setLatest((before) => before && withNews(before, news));
      },
      onStanding: (now) => {
        setStanding(now);
        if (now.kind === 'live') cutShort();
      },
    });
    const made = createSender({
      send: (acting) => ask<SessionActed>('POST', `/sessions/${session}/acts`, acting),
      newId: device.newId,
      pause,
      chance: Math.random,
      onDone: ({ own, number }) => {
        line.expect(number);
        setLatest((before) => before && withOwn(before, own, number));
      },
      onWaiting: setWaiting,
    });
    sender.current = made;
    return () => {
      line.close();
      made.stop();
      cutShort();
    };
  }, [session, device]);

  const act = useCallback(
    (wanted: Act): Promise<AskProblem | null> =>
      sender.current?.act(wanted) ?? Promise.resolve({ code: 'offline', reason: '' }),
    [],
  );
  const now = useCallback(() => device.now() + (offset.current ?? 0), [device]);
  return { answer: latest?.answer ?? null, standing, waiting, act, now };
}
