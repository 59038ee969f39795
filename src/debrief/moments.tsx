import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../core/moment.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Argued } from './argued.tsx';
import { Said, Thoughts } from './heard.tsx';
import { OneMoment } from './moment.tsx';
import { MomentList } from './moment-list.tsx';
import { MomentSteps, ShowAll } from './moment-steps.tsx';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';
import { momentHeading, useWalk } from './walk.ts';

interface MomentsProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** The whole attempt again, a decision at a time, with what could not be heard while playing. */
export function Moments({ reading, told }: MomentsProps) {
  const { t } = useEnvironment();
  const { at, arrive } = useWalk();
  const arriving = useRef(arrive);
  useEffect(() => arriving.current(), []);
  const { moments } = reading;
  return (
    <section class="debrief-section" aria-labelledby="moments">
      <h2 id="moments" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('debrief.moments')}
      </h2>
      <p class="debrief-intro">{t('debrief.momentsIntro')}</p>
      <MomentList moments={moments} told={told} />
      <p class="moment-all">
        <ShowAll />
      </p>
      <ol class="moments">
        {moments.map((moment, index) => {
          const number = index + 1;
          return (
            <li
              key={number}
              class={classOf(moment)}
              data-away={at !== null && at !== number ? '' : undefined}
            >
              {moment.decision === null ? (
                <Afterwards number={number} moment={moment} told={told} />
              ) : (
                <OneMoment number={number} moment={moment} decision={moment.decision} told={told} />
              )}
            </li>
          );
        })}
      </ol>
      <MomentSteps />
      <Argued reading={reading} told={told} />
    </section>
  );
}

function classOf({ decision }: Moment): string {
  return decision?.dilemma === true ? 'moment-card moment-card--dilemma' : 'moment-card';
}

interface AfterwardsProps {
  readonly number: number;
  readonly moment: Moment;
  readonly told: Told;
}

function Afterwards({ number, moment, told }: AfterwardsProps) {
  const { t } = useEnvironment();
  return (
    <article class="moment-parts">
      <h3 id={momentHeading(number)} tabIndex={-1} class="nl-heading nl-heading--level-3 moment-title">
        {t('debrief.afterwards')}
      </h3>
      <div class="moment-around">
        <Thoughts moment={moment} told={told} />
        <Said moment={moment} told={told} />
      </div>
    </article>
  );
}
