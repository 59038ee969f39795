import previousIcon from 'lucide-static/icons/chevron-left.svg?raw';
import nextIcon from 'lucide-static/icons/chevron-right.svg?raw';
import pauseIcon from 'lucide-static/icons/pause.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import { useId } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { PACES, type Pace, type Replaying } from './course-replay.ts';

interface CourseControlsProps {
  readonly replaying: Replaying;
  readonly last: number;
  /** How many decisions there are; what lies behind them is the end. */
  readonly decisions: number;
}

const NAMES = Object.keys(PACES) as readonly Pace[];

/** Play and pause, a step back and forth, a slider to any decision, and how fast. */
export function CourseControls({ replaying, last, decisions }: CourseControlsProps) {
  const { t } = useEnvironment();
  const { at, playing, pace, goTo, toggle, setPace } = replaying;
  const id = useId();
  const place =
    at === 0
      ? t('debrief.replay.atStart')
      : at > decisions
        ? t('debrief.replay.atEnd')
        : t('debrief.replay.atDecision', { number: at, count: decisions });
  return (
    <div class="course-controls">
      <button type="button" class="nl-button nl-button--primary course-play" onClick={toggle}>
        <Icon svg={playing ? pauseIcon : playIcon} />
        {t(playing ? 'debrief.replay.pause' : 'debrief.replay.play')}
      </button>
      <span class="course-steps">
        <button
          type="button"
          class="course-step"
          aria-label={t('debrief.replay.previous')}
          aria-disabled={at === 0}
          onClick={() => goTo(at - 1, 'button')}
        >
          <Icon svg={previousIcon} />
        </button>
        <button
          type="button"
          class="course-step"
          aria-label={t('debrief.replay.next')}
          aria-disabled={at === last}
          onClick={() => goTo(at + 1, 'button')}
        >
          <Icon svg={nextIcon} />
        </button>
      </span>
      <div class="course-slider">
        <label class="visually-hidden" for={id}>
          {t('debrief.replay.slider')}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-valuetext={place}
          onInput={({ currentTarget: { value } }) => goTo(Number(value), 'slider')}
        />
        <div class="course-foot">
          <span class="course-place" aria-hidden="true">
            {place}
          </span>
          <label class="course-pace">
            {t('debrief.replay.pace')}
            <select
              value={pace}
              onChange={({ currentTarget: { value } }) =>
                setPace(NAMES.find((name) => name === value) ?? pace)
              }
            >
              {NAMES.map((name) => (
                <option key={name} value={name}>
                  {t(`debrief.replay.pace_${name}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </div>
  );
}
