import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EndingTexts } from '../core/texts.ts';
import type { Waypoint } from '../report/course.ts';
import { useEnvironment } from '../ui/environment.ts';
import { prefersCalm } from './calm.ts';
import { Chart } from './chart.tsx';
import { CourseControls } from './course-controls.tsx';
import { CourseNow } from './course-now.tsx';
import { useReplaying } from './course-replay.ts';
import { type Helm, takeHelm } from './helm.ts';
import type { Told } from './told.ts';

interface CoursePlayerProps {
  /** The finished picture, as report/charts/course.ts draws it. */
  readonly svg: string;
  readonly course: readonly Waypoint[];
  /** What became of it; null where the attempt has not ended. */
  readonly ending: EndingTexts | null;
  readonly told: Told;
}

/** The course, decision by decision: the picture, what happened there beside it, and the means to go through it. */
export function CoursePlayer({ svg, course, ending, told }: CoursePlayerProps) {
  const { t } = useEnvironment();
  const last = ending === null ? course.length : course.length + 1;
  const replaying = useReplaying(last);
  const { at, playing, movedBy, goTo, toggle } = replaying;
  const sheet = useRef<HTMLDivElement>(null);
  const helm = useRef<Helm | null>(null);
  const before = useRef(last);

  // Before the next picture, so that words and drawing change together.
  useLayoutEffect(() => {
    if (sheet.current === null) return;
    // Until somebody moves it the picture is what was drawn.
    if (helm.current === null && at === before.current) return;
    helm.current ??= takeHelm(sheet.current);
    const step = Math.min(at, course.length);
    const onward = at === before.current + 1 && at <= course.length && movedBy !== 'slider';
    if (onward && !prefersCalm()) helm.current.sail(step);
    else helm.current.stand(step);
    helm.current.say(at > course.length ? null : (course[at - 1]?.option.shifts ?? null));
    before.current = at;
  }, [at, movedBy, course]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const slider = target instanceof HTMLInputElement;
    if (target.closest('select, summary, .course-now') !== null) return;
    if (key === ' ' && (slider || target.tagName !== 'BUTTON')) toggle();
    else if (key === 'ArrowRight' && !slider) goTo(at + 1, 'button');
    else if (key === 'ArrowLeft' && !slider) goTo(at - 1, 'button');
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; keys work on whatever inside has the focus
    <div class="course-player" role="group" aria-label={t('debrief.replay.player')} onKeyDown={onKeyDown}>
      <div class="course-sheet" ref={sheet}>
        <Chart look="chart chart--course" svg={svg} />
      </div>
      <CourseControls replaying={replaying} last={last} decisions={course.length} />
      <div
        class="course-now"
        aria-live={playing || movedBy === 'slider' ? 'off' : 'polite'}
        aria-atomic="true"
      >
        <CourseNow at={at} course={course} ending={ending} told={told} />
      </div>
    </div>
  );
}
