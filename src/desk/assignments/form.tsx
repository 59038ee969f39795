import { useState } from 'preact/hooks';
import {
  type Assignment,
  type AssignmentDraft,
  COUNTS,
  DEBRIEFS,
  draftLike,
} from '../../classroom/assignment.ts';
import { LANGUAGES } from '../../core/texts.ts';
import { FORMS } from '../../debrief/reflection/forms.ts';
import { LANGUAGE_NAMES } from '../../i18n/language.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { FormErrors } from '../../ui/form/use-sending.ts';
import { Choice } from '../form/choice.tsx';
import { Form } from '../form/form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { Tick } from '../form/tick.tsx';
import { TimeField, type TypedMoment } from '../form/time-field.tsx';
import { toClass } from '../links.ts';
import { useDesk } from '../use-desk.ts';
import { CoverageTable } from './coverage-table.tsx';
import { errorsOf } from './flaws.ts';
import { timeZone } from './local-time.ts';
import { ScenarioChoice } from './scenario-choice.tsx';

const LONGEST_TITLE = 200;
/** What a list says where nothing is chosen. */
const NONE = '';

const EMPTY: AssignmentDraft = {
  title: '',
  scenarios: [],
  opens: null,
  closes: null,
  counts: 'practice',
  reasons: false,
  reflection: null,
  language: null,
  debrief: 'at-once',
};

interface AssignmentFormProps {
  readonly classId: string;
  /** What is changed; null for a new one. */
  readonly known: Assignment | null;
  /** What a new one begins as; null for nothing in particular. */
  readonly like?: Assignment | null;
  /** Scenarios that other assignments asked of this class. */
  readonly before: readonly string[];
}

/** What a class is asked to do. The class server judges it; what it finds is said at the fields. */
export function AssignmentForm({ classId, known, like = null, before }: AssignmentFormProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const [draft, setDraft] = useState<AssignmentDraft>(known ?? (like === null ? EMPTY : draftLike(like)));
  const [times, setTimes] = useState<Readonly<Record<'opens' | 'closes', TypedMoment>>>(draft);
  const change = (part: Partial<AssignmentDraft>) => setDraft((last) => ({ ...last, ...part }));

  const submit = async (): Promise<FormErrors> => {
    const { opens, closes } = times;
    if (draft.title.trim() === '') return { title: t('desk.assignment.titleMissing') };
    if (draft.scenarios.length === 0) return { scenarios: t('desk.assignment.flaw.no-scenario') };
    if (opens === 'unfinished') return { opens: t('desk.assignment.timeUnfinished') };
    if (closes === 'unfinished') return { closes: t('desk.assignment.timeUnfinished') };
    const asked: AssignmentDraft = { ...draft, title: draft.title.trim(), opens, closes };
    const sent =
      known === null
        ? await ask('POST', `/desk/classes/${classId}/assignments`, asked)
        : await ask('PATCH', `/desk/assignments/${known.id}`, asked);
    if (!sent.ok) return errorsOf(sent.error, t);
    location.hash = toClass(classId);
    say(t('desk.assignment.saved', { title: asked.title }));
    return {};
  };

  return (
    <Form
      action={t('desk.save')}
      onSubmit={submit}
      onCancel={() => {
        location.hash = toClass(classId);
      }}
    >
      {(errors) => (
        <>
          <TextField
            label={t('desk.assignment.title')}
            hint={t('desk.assignment.titleHint')}
            error={errors.title}
            text={draft.title}
            onText={(title) => change({ title })}
            most={LONGEST_TITLE}
          />
          <div class="desk-beside">
            <ScenarioChoice
              chosen={draft.scenarios}
              error={errors.scenarios}
              onChoose={(scenarios) => change({ scenarios })}
            />
            <CoverageTable before={before} chosen={draft.scenarios} />
          </div>
          <div class="desk-times">
            {(['opens', 'closes'] as const).map((end) => (
              <TimeField
                key={end}
                label={t(`desk.assignment.${end}`)}
                hint={t(`desk.assignment.${end}Hint`, { zone: timeZone() })}
                error={errors[end]}
                begin={draft[end]}
                onMoment={(moment) => setTimes((last) => ({ ...last, [end]: moment }))}
              />
            ))}
          </div>
          <Choice
            legend={t('desk.assignment.counts')}
            options={COUNTS.map((value) => ({
              value,
              name: t(`desk.assignment.count.${value}`),
              means: t(`desk.assignment.countMeans.${value}`),
            }))}
            chosen={draft.counts}
            onChoose={(counts) => change({ counts })}
          />
          <Choice
            legend={t('desk.assignment.debrief')}
            options={DEBRIEFS.map((value) => ({
              value,
              name: t(`desk.assignment.debriefs.${value}`),
              means: t(`desk.assignment.debriefMeans.${value}`),
            }))}
            chosen={draft.debrief}
            onChoose={(debrief) => change({ debrief })}
          />
          <Tick
            label={t('desk.assignment.reasons')}
            checked={draft.reasons}
            onChecked={(reasons) => change({ reasons })}
          />
          <SelectField
            label={t('desk.assignment.reflection')}
            error={undefined}
            options={[
              { value: NONE, name: t('desk.assignment.noReflection') },
              ...FORMS.map(({ name, title }) => ({ value: name, name: t(title) })),
            ]}
            chosen={draft.reflection ?? NONE}
            onChoose={(name) => change({ reflection: name === NONE ? null : name })}
          />
          <SelectField
            label={t('desk.assignment.language')}
            error={errors.language}
            options={[
              { value: NONE, name: t('desk.assignment.freeLanguage') },
              ...LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] })),
            ]}
            chosen={draft.language ?? NONE}
            onChoose={(name) => change({ language: LANGUAGES.find((one) => one === name) ?? null })}
          />
        </>
      )}
    </Form>
  );
}
