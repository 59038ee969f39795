import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../core/moment.ts';
import type { Manifest } from '../core/scenario.ts';
import type { PersonParts } from './picture/types.ts';
import { readingPace } from './reading-pace.ts';
import { showingOf } from './scenes.ts';
import type { Course, Motion, Stage } from './stage/contract.ts';

/**
 * Opens the stage in `host` once the page has words, and keeps it at the last moment. True from the moment
 * it is drawn; where Phaser cannot run it stays false.
 */
export function useStage(
  host: RefObject<HTMLElement | null>,
  moments: readonly Moment[],
  cast: Manifest['cast'],
  loadParts: () => Promise<PersonParts>,
  motion: Motion,
): boolean {
  const [stage, setStage] = useState<Stage | null>(null);
  const [drawn, setDrawn] = useState(false);
  const shown = useRef<number | null>(null);
  const begun = useRef(motion);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let opened: Stage | null = null;
    let gone = false;
    const open = async () => {
      const [{ openStage }, { loadRoom }, parts] = await Promise.all([
        import('./stage/open.ts'),
        import('./picture/load.ts'),
        loadParts(),
      ]);
      opened = await openStage(element, { cast, parts, loadRoom, motion: begun.current });
      if (gone) opened.close();
      else setStage(opened);
    };
    void open().catch(reportError);
    return () => {
      gone = true;
      opened?.close();
    };
  }, [host, cast, loadParts]);

  useEffect(() => stage?.setMotion(motion), [stage, motion]);

  useEffect(() => {
    const { scenes } = showingOf(moments);
    const present = scenes.at(-1);
    if (stage === null || present === undefined) return;
    const before = shown.current;
    shown.current = moments.length;
    // Arriving and stepping back show how things stand; only a step forward is played.
    if (before !== null && moments.length > before) stage.play(scenes, beatsOf(moments), courseOf(moments));
    else void stage.show(present, courseOf(moments)).then(() => setDrawn(true));
  }, [stage, moments]);

  useEffect(() => {
    if (drawn) performance.mark('stage-drawn');
  }, [drawn]);

  return drawn;
}

function beatsOf(moments: readonly Moment[]): readonly number[] {
  const spoken = moments.at(-1)?.lines.filter(({ thought }) => !thought) ?? [];
  return spoken.map(({ text }) => readingPace(text));
}

function courseOf(moments: readonly Moment[]): Course {
  return moments.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.shifts]));
}
