import { library } from 'virtual:laveren/library';
import { useId } from 'preact/hooks';
import { TASKS } from '../../profession/tasks.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Tick } from '../form/tick.tsx';

interface ScenarioChoiceProps {
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChoose: (scenarios: readonly string[]) => void;
}

/** One or several scenarios; they are offered in the order in which they were ticked. */
export function ScenarioChoice({ chosen, error, onChoose }: ScenarioChoiceProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const id = useId();
  const known = library.map(({ id: scenario, minutes, tasks }) => ({
    scenario,
    facts: t('desk.assignment.facts', {
      minutes,
      tasks: tasks
        .flatMap((number) => TASKS[number - 1] ?? [])
        .map((task) => t(`task.${task}`))
        .join(', '),
    }),
  }));
  const others = chosen
    .filter((scenario) => !library.some((entry) => entry.id === scenario))
    .map((scenario) => ({ scenario, facts: t('desk.assignment.notInLibrary') }));
  return (
    <fieldset class={error === undefined ? 'desk-field' : 'desk-field desk-field--wrong'}>
      <legend class="desk-label">{t('desk.assignment.scenarios')}</legend>
      <p class="desk-hint">{t('desk.assignment.scenariosHint')}</p>
      {error !== undefined && (
        <p id={`${id}-error`} class="desk-error">
          {error}
        </p>
      )}
      {[...known, ...others].map(({ scenario, facts }, index) => (
        <Tick
          key={scenario}
          label={titleOf(scenario)}
          fact={facts}
          checked={chosen.includes(scenario)}
          error={error !== undefined && index === 0 ? `${id}-error` : undefined}
          onChecked={(checked) =>
            onChoose(checked ? [...chosen, scenario] : chosen.filter((other) => other !== scenario))
          }
        />
      ))}
      {chosen.length > 1 && (
        <p class="desk-hint">
          {t('desk.assignment.order', {
            titles: chosen.map((one, at) => `${at + 1}. ${titleOf(one)}`).join(' '),
          })}
        </p>
      )}
    </fieldset>
  );
}
