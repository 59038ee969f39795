import type { EndingTexts } from '../core/texts.ts';
import { optionText } from '../i18n/lines.ts';
import type { Waypoint } from '../report/course.ts';
import { useEnvironment } from '../ui/environment.ts';
import { JumpToMoment } from './jump.tsx';
import { WorldMarks } from './marks.tsx';
import { decisionTitle, type Told } from './told.ts';

interface CourseNowProps {
  readonly at: number;
  readonly course: readonly Waypoint[];
  readonly ending: EndingTexts | null;
  readonly told: Told;
}

/** What happened where the replay stands: a decision with who won and who paid, or the start, or the end. */
export function CourseNow({ at, course, ending, told }: CourseNowProps) {
  const { t } = useEnvironment();
  if (at > course.length && ending !== null) {
    return (
      <>
        <p class="course-kind">{t('debrief.ending')}</p>
        <h3 class="nl-heading nl-heading--level-3">{ending.title}</h3>
        <div class="course-pays">
          <p class="course-kind">{t('debrief.pays')}</p>
          <p>{ending.pays}</p>
        </div>
      </>
    );
  }
  const here = course[at - 1];
  if (here === undefined) {
    return (
      <>
        <p class="course-kind">{t('debrief.replay.atStart')}</p>
        <p>{t('debrief.replay.start')}</p>
      </>
    );
  }
  const { number, decision, dilemma, option } = here;
  return (
    <>
      <p class="course-kind">
        {t('debrief.replay.atDecision', { number, count: course.length })}
        {dilemma && ` · ${t('debrief.dilemma')}`}
      </p>
      <h3 class="nl-heading nl-heading--level-3">{decisionTitle(told, decision)}</h3>
      <p>
        <span class="course-kind">{t('debrief.yourChoice')}: </span>
        {optionText(told.texts, option)}
      </p>
      {option.floor !== null && <p class="why-floor">{t('debrief.floorBroken')}</p>}
      <WorldMarks shifts={option.shifts} />
      <p>
        <JumpToMoment number={number} class="contents-part">
          {t('debrief.replay.read')}
        </JumpToMoment>
      </p>
    </>
  );
}
