import { useEffect, useId, useState } from 'preact/hooks';
import type { DebriefTexts } from '../../core/texts.ts';
import type { Save } from '../../game/saves/save.ts';
import { tell } from '../../scenarios/source.ts';
import { useSources, useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import { useFinished } from '../use-finished.ts';
import { useWords } from '../use-group.ts';
import type { Plan } from './draft.ts';
import { playedCourse } from './played.ts';

interface CourseFieldsProps {
  readonly plan: Plan;
  readonly error: string | null;
  readonly onChange: (changed: Partial<Plan>) => void;
}

/** Which of the conversations that were played on this device, and which decision of it. */
export function CourseFields({ plan, error, onChange }: CourseFieldsProps) {
  const { language } = useEnvironment();
  const words = useWords();
  const { find } = useSources();
  const titleOf = useTitleOf();
  const when = useWhen();
  const finished = useFinished();
  const id = useId();
  const [picked, setPicked] = useState('');
  const [texts, setTexts] = useState<DebriefTexts | null>(null);
  const [unusable, setUnusable] = useState(false);
  const save = finished === 'loading' ? undefined : finished.find((one) => one.id === picked);
  // Not when the list is read again: that would take back which decision was picked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one is picked or the language changes
  useEffect(() => {
    if (save === undefined) return;
    let gone = false;
    const open = async ({ attempt }: Save) => {
      const source = await find(attempt.scenario, attempt.edition);
      const told = source.ok ? await tell(source.value, language) : null;
      const course = told === null ? null : playedCourse(told.edition, attempt);
      if (gone) return;
      setTexts(told?.debrief ?? null);
      setUnusable(course === null);
      const first = course?.decisions.find(({ dilemma }) => dilemma) ?? course?.decisions[0];
      onChange({ course, before: first?.before ?? 0 });
    };
    void open(save).catch(reportError);
    return () => {
      gone = true;
    };
  }, [picked, language]);
  if (finished === 'loading') return <p role="status">{words('loading')}</p>;
  if (finished.length === 0) return <p class="notice">{words('start.noneFinished')}</p>;
  const decisions = plan.course?.decisions ?? [];
  return (
    <>
      <div class="writing">
        <label class="writing-label" for={`${id}-attempt`}>
          {words('start.attempt')}
        </label>
        {error !== null && (
          <p id={`${id}-error`} class="notice">
            {error}
          </p>
        )}
        <select
          id={`${id}-attempt`}
          class="group-select"
          value={picked}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setPicked(event.currentTarget.value);
            onChange({ course: null });
          }}
        >
          <option value="">{words('start.pick')}</option>
          {finished.map(({ id: key, attempt, finished: ended }) => (
            <option key={key} value={key}>
              {titleOf(attempt.scenario)}, {when(ended ?? 0)}
            </option>
          ))}
        </select>
      </div>
      {picked !== '' && unusable && <p class="notice">{words('start.unusable')}</p>}
      {decisions.length > 0 && (
        <div class="writing">
          <label class="writing-label" for={`${id}-decision`}>
            {words('start.decision')}
          </label>
          <select
            id={`${id}-decision`}
            class="group-select"
            value={String(plan.before)}
            onChange={(event) => onChange({ before: Number(event.currentTarget.value) })}
          >
            {decisions.map(({ before, name, dilemma }, at) => (
              <option key={before} value={String(before)}>
                {at + 1}. {texts?.decisions[name]?.title ?? words('decision', { number: at + 1 })}
                {dilemma && ` (${words('start.dilemma')})`}
              </option>
            ))}
          </select>
          <p class="writing-hint">{words('start.decisionHint')}</p>
        </div>
      )}
    </>
  );
}
