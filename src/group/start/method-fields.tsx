import { useEffect, useId, useState } from 'preact/hooks';
import { METHODS } from '../../classroom/session/methods/list.ts';
import { type AllMethodWords, methodWordsIn } from '../../i18n/methods.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Choice } from '../form/choice.tsx';
import { useWords } from '../use-group.ts';
import { CourseFields } from './course-fields.tsx';
import type { Plan } from './draft.ts';

interface MethodFieldsProps {
  readonly plan: Plan;
  readonly error: string | null;
  readonly onChange: (changed: Partial<Plan>) => void;
}

/** Which method, and what it is about. */
export function MethodFields({ plan, error, onChange }: MethodFieldsProps) {
  const { language } = useEnvironment();
  const words = useWords();
  const id = useId();
  const [texts, setTexts] = useState<AllMethodWords>({});
  useEffect(() => {
    methodWordsIn(language).then(setTexts).catch(reportError);
  }, [language]);
  return (
    <div class="group-form">
      <div class="writing">
        <label class="writing-label" for={id}>
          {words('start.method')}
        </label>
        <select
          id={id}
          class="group-select"
          value={plan.method}
          aria-describedby={`${id}-means`}
          onChange={(event) => {
            const method = METHODS.find((one) => one === event.currentTarget.value);
            if (method !== undefined) onChange({ method });
          }}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {texts[method]?.title ?? method}
            </option>
          ))}
        </select>
        <p id={`${id}-means`} class="writing-hint">
          {texts[plan.method]?.summary}
        </p>
      </div>
      <Choice
        legend={words('start.subject')}
        options={[
          { value: 'course', name: words('start.subjectCourse'), means: words('start.subjectCourseMeans') },
          { value: 'own', name: words('start.subjectOwn'), means: words('start.subjectOwnMeans') },
        ]}
        chosen={plan.subject}
        onChoose={(subject) => onChange({ subject })}
      />
      {plan.subject === 'course' && <CourseFields plan={plan} error={error} onChange={onChange} />}
    </div>
  );
}
