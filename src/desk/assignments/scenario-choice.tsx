import { library } from 'virtual:laveren/library';
import { useId } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../i18n/language.ts';
import { TASKS } from '../../profession/tasks.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Tick } from '../form/tick.tsx';
import { useDesk } from '../use-desk.ts';

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
  const { ofLibrary, own, others } = useOffered(chosen);
  const choices = (offered: readonly Offered[], first: boolean) =>
    offered.map(({ scenario, fact }, index) => (
      <Tick
        key={scenario}
        label={titleOf(scenario)}
        fact={fact}
        checked={chosen.includes(scenario)}
        error={error !== undefined && first && index === 0 ? `${id}-error` : undefined}
        onChecked={(checked) =>
          onChoose(checked ? [...chosen, scenario] : chosen.filter((other) => other !== scenario))
        }
      />
    ));
  return (
    <fieldset class={error === undefined ? 'desk-field' : 'desk-field desk-field--wrong'}>
      <legend class="desk-label">{t('desk.assignment.scenarios')}</legend>
      <p class="desk-hint">{t('desk.assignment.scenariosHint')}</p>
      {error !== undefined && (
        <p id={`${id}-error`} class="desk-error">
          {error}
        </p>
      )}
      {choices(ofLibrary, true)}
      {own === 'unknown' && <p class="desk-hint">{t('desk.own.choiceUnknown')}</p>}
      {own !== 'unknown' && own.length > 0 && (
        <fieldset>
          <legend class="desk-label">{t('desk.own.choice')}</legend>
          {choices(own, false)}
        </fieldset>
      )}
      {choices(others, false)}
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

interface Offered {
  readonly scenario: string;
  readonly fact: string;
}

/** What can be chosen: the library, what the lecturer brought in, and what was chosen before and is in neither. */
function useOffered(chosen: readonly string[]) {
  const { t } = useEnvironment();
  const { answer } = useDesk().own;
  const tasksOf = (tasks: readonly number[]) =>
    tasks
      .flatMap((number) => TASKS[number - 1] ?? [])
      .map((task) => t(`task.${task}`))
      .join(', ');
  const ofLibrary = library.map(({ id: scenario, minutes, tasks }) => ({
    scenario,
    fact: t('desk.assignment.facts', { minutes, tasks: tasksOf(tasks) }),
  }));
  const brought = answer?.ok === true ? answer.value.scenarios : [];
  const own = brought
    .filter(({ id, withdrawn }) => !withdrawn || chosen.includes(id))
    .map(({ id: scenario, minutes, tasks, languages, withdrawn }) => ({
      scenario,
      fact: withdrawn
        ? t('desk.own.choiceWithdrawn')
        : t('desk.own.choiceFacts', {
            minutes,
            tasks: tasksOf(tasks),
            languages: languages.map((one) => LANGUAGE_NAMES[one]).join(', '),
          }),
    }));
  const others = chosen
    .filter((id) => ![...ofLibrary, ...own].some(({ scenario }) => scenario === id))
    .map((scenario) => ({ scenario, fact: t('desk.assignment.notInLibrary') }));
  return { ofLibrary, own: answer?.ok === false ? ('unknown' as const) : own, others };
}
