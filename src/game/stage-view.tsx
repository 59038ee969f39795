import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../core/moment.ts';
import type { Manifest } from '../core/scenario.ts';
import { stillPicture } from './picture/still.ts';
import type { PersonParts } from './picture/types.ts';
import { readingPace } from './reading-pace.ts';
import { showingOf } from './scenes.ts';
import type { Motion, Stage } from './stage/contract.ts';

interface StageViewProps {
  readonly moments: readonly Moment[];
  readonly cast: Manifest['cast'];
  readonly loadParts: () => Promise<PersonParts>;
  readonly motion: Motion;
}

/**
 * The picture beside the words. A still drawing comes first and remains where Phaser cannot run; the
 * conversation never waits for either.
 */
export function StageView({ moments, cast, loadParts, motion }: StageViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [still, setStill] = useState('');
  const shown = useRef(0);
  const latest = useRef({ moments, motion });
  latest.current = { moments, motion };

  useEffect(() => {
    let gone = false;
    const element = host.current;
    if (element === null) return;
    void (async () => {
      const [parts, { loadRoom }] = await Promise.all([loadParts(), import('./picture/load.ts')]);
      const scene = showingOf(latest.current.moments).scenes.at(-1);
      if (gone || scene === undefined || scene.place === null) return;
      setStill(stillPicture(await loadRoom(scene.place), scene, cast, parts));
      const { openStage } = await import('./stage/open.ts');
      const opened = await openStage(element, { cast, parts, loadRoom, motion: latest.current.motion });
      if (gone) {
        opened.close();
        return;
      }
      stage.current = opened;
      shown.current = latest.current.moments.length;
      const { scenes } = showingOf(latest.current.moments);
      const present = scenes.at(-1);
      if (present !== undefined) opened.show(present, courseOf(latest.current.moments));
      setStill('');
      performance.mark('stage-drawn');
    })().catch(reportError);
    return () => {
      gone = true;
      stage.current?.close();
      stage.current = null;
    };
  }, [cast, loadParts]);

  useEffect(() => stage.current?.setMotion(motion), [motion]);

  useEffect(() => {
    const { scenes } = showingOf(moments);
    const present = scenes.at(-1);
    if (stage.current === null || present === undefined) return;
    const forward = moments.length > shown.current;
    shown.current = moments.length;
    const spoken = moments.at(-1)?.lines.filter(({ thought }) => !thought) ?? [];
    if (forward) {
      stage.current.play(
        scenes,
        spoken.map(({ text }) => readingPace(text)),
        courseOf(moments),
      );
    } else {
      stage.current.show(present, courseOf(moments));
    }
  }, [moments]);

  return (
    <div class="stage" aria-hidden="true">
      <div class="stage-host" ref={host} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own code from our own art */}
      {still !== '' && <div class="stage-still" dangerouslySetInnerHTML={{ __html: still }} />}
    </div>
  );
}

function courseOf(moments: readonly Moment[]) {
  return moments.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.shifts]));
}
