import type { Translate } from '../../i18n/interface.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import type { OwnSession } from '../../wire/answers.ts';
import { sentenceOf } from '../problem.ts';
import { useDesk } from '../use-desk.ts';
import { readAgent } from './agent.ts';

interface SessionsProps {
  readonly sessions: readonly OwnSession[];
  readonly onChanged: () => Promise<void>;
}

/** Every device on which the lecturer is signed in, and signing out there from here. */
export function Sessions({ sessions, onChanged }: SessionsProps) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const end = async (path: string, words: string) => {
    const ended = await ask('DELETE', path);
    if (!ended.ok) return say(sentenceOf(ended.error, t));
    await onChanged();
    say(words);
  };
  return (
    <section class="desk-section" aria-labelledby="sessions">
      <h2 id="sessions" class="nl-heading nl-heading--level-2">
        {t('desk.account.sessions')}
      </h2>
      <ul class="desk-list">
        {sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            onEnd={() => end(`/desk/account/sessions/${session.id}`, t('desk.account.ended'))}
          />
        ))}
      </ul>
      {sessions.length === 1 ? (
        <p class="desk-note">{t('desk.account.nowhereElse')}</p>
      ) : (
        <p class="desk-actions">
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() =>
              void end('/desk/account/sessions', t('desk.account.endedOthers')).catch(reportError)
            }
          >
            {t('desk.account.endOthers')}
          </button>
        </p>
      )}
    </section>
  );
}

interface SessionItemProps {
  readonly session: OwnSession;
  readonly onEnd: () => Promise<void>;
}

function SessionItem({ session, onEnd }: SessionItemProps) {
  const { t } = useEnvironment();
  const when = useWhen();
  const { began, seen, current } = session;
  const device = deviceWords(session, t);
  return (
    <li class="desk-item">
      <h3 class="nl-heading nl-heading--level-3">{device}</h3>
      {current && <p class="desk-phase">{t('desk.account.here')}</p>}
      <p class="desk-fact">{t('desk.account.since', { began: when(began), seen: when(seen) })}</p>
      {!current && (
        <p class="desk-actions">
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() => void onEnd().catch(reportError)}
          >
            {t('desk.account.end')}
            <span class="visually-hidden"> {device}</span>
          </button>
        </p>
      )}
    </li>
  );
}

function deviceWords({ agent }: OwnSession, t: Translate): string {
  const { browser, system } = readAgent(agent);
  return t('desk.account.agent', {
    browser: browser ?? t('desk.account.someBrowser'),
    system: system ?? t('desk.account.someSystem'),
  });
}
