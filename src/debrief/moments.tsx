import type { Moment } from '../core/moment.ts';
import { courseOf } from '../report/course.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Heard } from './heard.tsx';
import { OneMoment } from './moment.tsx';
import { MomentList } from './moment-list.tsx';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

interface MomentsProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** The whole attempt again, a decision at a time, with what could not be heard while playing. */
export function Moments({ reading: { moments }, told }: MomentsProps) {
  const { t } = useEnvironment();
  return (
    <section class="debrief-section" aria-labelledby="moments">
      <h2 id="moments" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('debrief.moments')}
      </h2>
      <p class="debrief-intro">{t('debrief.momentsIntro')}</p>
      <MomentList course={courseOf(moments)} told={told} />
      <ol class="moments">
        {moments.map((moment, index) => {
          const number = index + 1;
          return (
            <li key={number} class={classOf(moment)}>
              {moment.decision === null ? (
                <Afterwards moment={moment} told={told} />
              ) : (
                <OneMoment number={number} moment={moment} decision={moment.decision} told={told} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function classOf({ decision }: Moment): string {
  return decision?.dilemma === true ? 'moment-card moment-card--dilemma' : 'moment-card';
}

function Afterwards({ moment, told }: { readonly moment: Moment; readonly told: Told }) {
  const { t } = useEnvironment();
  return (
    <article class="moment-parts">
      <h3 class="nl-heading nl-heading--level-3 moment-title">{t('debrief.afterwards')}</h3>
      <Heard moment={moment} told={told} />
    </article>
  );
}
