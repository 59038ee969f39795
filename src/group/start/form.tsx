import { library } from 'virtual:laveren/library';
import { useState } from 'preact/hooks';
import { ask } from '../../client/ask.ts';
import { useSending } from '../../ui/form/use-sending.ts';
import { LineField } from '../../ui/line-field.tsx';
import type { SessionJoined } from '../../wire/session.ts';
import { keepSession, keptSessions } from '../kept.ts';
import { toSession } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { useGroup } from '../use-group.ts';
import { draftOf, missingIn, type Plan } from './draft.ts';
import { MethodFields } from './method-fields.tsx';
import { ScenarioCards } from './scenario-cards.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { ShapeFields } from './shape-fields.tsx';

type Field = 'name' | 'course' | 'form';

/** What a lecturer's class did in a scenario of an assignment. */
export interface AssignmentHere {
  readonly assignment: string;
  readonly scenario: string;
}

/** One choice and one button; everything else has been chosen already and can be changed. */
export function StartForm({ about }: { readonly about: AssignmentHere | null }) {
  const { words, device } = useGroup();
  const [plan, setPlan] = useState<Plan>(() => ({
    ...USUAL,
    ...(about === null
      ? { shape: 'together', scenario: library[0]?.id ?? '', assignment: null }
      : { shape: 'compare', ...about }),
    name: keptSessions(device.storage())[0]?.name ?? words('start.nameUsual'),
  }));
  const change = (changed: Partial<Plan>) => setPlan((before) => ({ ...before, ...changed }));
  const { form, busy, errors, onSubmit } = useSending<Field>(async () => {
    const missing = missingIn(plan);
    if (missing === 'name') return { name: words('join.nameMissing') };
    if (missing === 'course') return { course: words('start.courseMissing') };
    const begun = await ask<SessionJoined>('POST', '/sessions', draftOf(plan));
    if (!begun.ok) {
      const { code } = begun.error;
      if (code === 'not-signed-in') return { form: words('start.notLecturer') };
      const text = sentenceOf(begun.error, words);
      return code === 'bad-name' ? { name: text } : { form: text };
    }
    const { session } = begun.value;
    const scenario = draftOf(plan).scenario;
    keepSession(device.storage(), {
      ...{ session, scenario, name: plan.name.trim() },
      ...{ seen: device.now(), ways: [] },
    });
    location.hash = toSession(session);
    return {};
  });
  return (
    <form ref={form} class="group-form" noValidate onSubmit={onSubmit}>
      {plan.shape === 'method' && (
        <MethodFields plan={plan} error={errors?.course ?? null} onChange={change} />
      )}
      {plan.shape !== 'method' && about === null && (
        <ScenarioCards chosen={plan.scenario} onChoose={(scenario) => change({ scenario })} />
      )}
      <LineField
        label={words('start.name')}
        hint={null}
        error={errors?.name ?? null}
        text={plan.name}
        onText={(name) => change({ name })}
      />
      {errors?.form !== undefined && (
        <p class="notice" tabIndex={-1} data-wrong>
          {errors.form}
        </p>
      )}
      <p>
        <button type="submit" class="nl-button nl-button--primary group-big-button" aria-disabled={busy}>
          {words('start.begin')}
        </button>
      </p>
      {about === null && <ShapeFields shape={plan.shape} onShape={(shape) => change({ shape })} />}
      <SettingsFields plan={plan} onChange={change} />
    </form>
  );
}

const USUAL: Omit<Plan, 'shape' | 'scenario' | 'assignment' | 'name'> = {
  method: 'incident',
  subject: 'course',
  course: null,
  before: 0,
  plays: true,
  hall: false,
  hands: false,
  minutes: 8,
  keptDays: 30,
};
