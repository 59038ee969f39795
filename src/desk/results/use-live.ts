import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../client/ask.ts';
import type { Progress } from '../../wire/answers.ts';
import { hear, type News } from './news.ts';

/** `reconnecting`: the browser tries again by itself. `gone`: the server said no, and nothing is tried any more. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'gone';

interface Live {
  readonly state: LiveState;
  readonly news: News;
  readonly again: () => void;
}

/**
 * What is handed in for an assignment from now on, drawn at most once a frame. `onMissed` is called where the
 * server cannot know what this page missed: after a connection over which nothing had come yet.
 */
export function useLive(assignment: string, onMissed: () => void): Live {
  const [state, setState] = useState<LiveState>('connecting');
  const [news, setNews] = useState<News>(NOTHING);
  const [round, setRound] = useState(0);
  const missed = useRef(onMissed);
  missed.current = onMissed;

  useEffect(() => {
    const source = new EventSource(addressOf(`/desk/assignments/${assignment}/live`));
    let waiting: News = NOTHING;
    let frame = 0;
    let opened = round > 0;
    let numbered = false;
    const draw = () => {
      frame = 0;
      const heard = waiting;
      waiting = NOTHING;
      setNews((before) => hear(before, [...heard.values()]));
    };
    source.onopen = () => {
      setState('live');
      // The browser names the last event it had; where there was none, what passed meanwhile is asked for.
      if (opened && !numbered) missed.current();
      opened = true;
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      numbered = true;
      const events: readonly Progress[] = JSON.parse(data);
      waiting = hear(waiting, events);
      if (frame === 0 && waiting.size > 0) frame = requestAnimationFrame(draw);
    };
    source.onerror = () => setState(source.readyState === EventSource.CLOSED ? 'gone' : 'reconnecting');
    const lose = () => setState('reconnecting');
    const comeBack = () => setRound((before) => before + 1);
    addEventListener('offline', lose);
    addEventListener('online', comeBack);
    return () => {
      source.close();
      cancelAnimationFrame(frame);
      removeEventListener('offline', lose);
      removeEventListener('online', comeBack);
    };
  }, [assignment, round]);

  return { state, news, again: () => setRound((before) => before + 1) };
}

const NOTHING: News = new Map();
