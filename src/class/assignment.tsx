import type { Save } from '../game/saves/save.ts';
import { useSources } from '../scenarios/use-sources.ts';
import { asking } from '../ui/address.ts';
import { useEnvironment } from '../ui/environment.ts';
import { useWhen } from '../ui/when.ts';
import type { HandedIn } from '../wire/answers.ts';
import { AttemptRow } from './attempt.tsx';
import type { KeptAssignment, KeptClass } from './kept.ts';
import type { Outbox } from './outbox/outbox.ts';
import { Removed } from './removed.tsx';
import type { Comment, FormTitle } from './room.tsx';
import { addressOfAssignment } from './task.ts';

interface AssignmentCardProps {
  readonly room: KeptClass;
  readonly assignment: KeptAssignment;
  /** What the server has, the first received first; empty while that is not known. */
  readonly there: readonly HandedIn[];
  /** Names at the server of those that were handed in from this device and then erased on it. */
  readonly removed: readonly string[];
  readonly onBack: (name: string) => Promise<void>;
  readonly onErase: (name: string) => Promise<void>;
  /** The attempts for it on this device. */
  readonly saves: readonly Save[];
  readonly outbox: Outbox | null;
  readonly comments: readonly Comment[];
  readonly now: number;
  readonly formTitle: FormTitle;
}

/** One assignment: what is asked and until when, and every scenario of it with the attempts so far. */
export function AssignmentCard(props: AssignmentCardProps) {
  const { assignment } = props;
  const { t } = useEnvironment();
  return (
    <article class="class-card" aria-labelledby={`assignment-${assignment.id}`}>
      <h3 id={`assignment-${assignment.id}`} class="nl-heading nl-heading--level-3">
        {assignment.title}
      </h3>
      <Asked assignment={assignment} formTitle={props.formTitle} />
      <ul class="class-scenarios">
        {assignment.scenarios.map((scenario) => (
          <ScenarioOf key={scenario} {...props} scenario={scenario} />
        ))}
      </ul>
      {assignment.phase === 'not-yet' && <p>{t('class.notYet')}</p>}
    </article>
  );
}

function Asked({ assignment, formTitle }: Pick<AssignmentCardProps, 'assignment' | 'formTitle'>) {
  const { t } = useEnvironment();
  const when = useWhen();
  const { phase, opens, closes, reasons, reflection, language, counts, debrief } = assignment;
  const facts = [
    t(`class.phase.${phase}`),
    opens !== null && phase === 'not-yet' ? t('class.opens', { when: when(opens) }) : [],
    closes !== null ? t(phase === 'closed' ? 'class.closed' : 'class.closes', { when: when(closes) }) : [],
    counts === 'first' ? t('play.firstCounts') : [],
    reasons ? t('class.asksReasons') : [],
    reflection === null ? [] : t('class.asksReflection', { form: formTitle(reflection, t) }),
    language === null ? [] : t(`class.inLanguage.${language}`),
    debrief === 'after-closing' && closes !== null && phase !== 'closed' ? t('class.debriefLater') : [],
  ].flat();
  return (
    <ul class="class-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function ScenarioOf(props: AssignmentCardProps & { readonly scenario: string }) {
  const { t, language, linkTo } = useEnvironment();
  const { room, assignment, scenario, saves, there, removed, onBack, onErase } = props;
  const spoken = assignment.language ?? language;
  const { titleOf, entryOf } = useSources();
  const title = titleOf(scenario, spoken);
  const entry = entryOf(scenario);
  const own = saves
    .filter(({ attempt }) => attempt.scenario === scenario)
    .sort((a, b) => a.started - b.started);
  const gone = there.filter(
    ({ id, notation }) => removed.includes(id) && notation.startsWith(`${scenario}@`),
  );
  const underWay = own.findLast(({ finished }) => finished === null);
  const address = asking(
    linkTo({ page: 'play', language: spoken, scenario }),
    `assignment=${addressOfAssignment(room.class.id, assignment.id)}`,
  );
  const discussed = there.find((one) => one.ended !== null && one.notation.startsWith(`${scenario}@`))?.id;
  return (
    <li>
      <h4 class="class-scenario">{title}</h4>
      {entry !== undefined && !entry.languages.includes(spoken) && <p>{t('own.onlyDutch')}</p>}
      {own.length + gone.length > 0 && (
        <ul class="class-attempts">
          {own.map((save) => (
            <AttemptRow
              key={save.id}
              {...props}
              save={save}
              discussed={assignment.counts === 'first' ? discussed : undefined}
            />
          ))}
          {gone.map((attempt) => (
            <Removed
              key={attempt.id}
              attempt={attempt}
              onBack={() => onBack(attempt.id)}
              onErase={() => onErase(attempt.id)}
            />
          ))}
        </ul>
      )}
      {assignment.phase === 'open' && (
        <p class="notice-actions">
          {underWay !== undefined && (
            <a class="nl-button nl-button--primary" href={`${address}&attempt=${underWay.id}`}>
              {t('class.goOn')}
            </a>
          )}
          {underWay === undefined && (
            <a
              class={`nl-button nl-button--${own.length === 0 ? 'primary' : 'secondary'}`}
              href={own.length === 0 ? address : `${address}&new`}
            >
              {t(own.length === 0 ? 'class.begin' : 'class.playAgain')}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
