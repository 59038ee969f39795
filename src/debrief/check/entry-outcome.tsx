import goodIcon from 'lucide-static/icons/circle-check.svg?raw';
import openIcon from 'lucide-static/icons/circle-question-mark.svg?raw';
import badIcon from 'lucide-static/icons/octagon-x.svg?raw';
import { BACK } from '../../core/attempt.ts';
import { makeAttempt } from '../../core/notation.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTimes } from '../times.ts';
import type { CheckedAttempt, CheckedEntry } from './checking.ts';
import { ClaimTable } from './claim-table.tsx';
import { NotesOf } from './notes-of.tsx';
import { DIGEST_APART, type Standing, standingOf, VERDICT_SENTENCES } from './verdicts.ts';

const ICONS: Readonly<Record<Standing, string>> = { good: goodIcon, bad: badIcon, open: openIcon };

/** What became of one attempt: whether it is correct, why, its numbers, and the way to its debrief. */
export function EntryOutcome({ entry }: { readonly entry: CheckedEntry }) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const { number } = entry;
  const standing = standingOf(entry);
  const scenario = 'damaged' in entry ? null : entry.entry.attempt.scenario;
  const title = scenario === null ? t('check.unnamed', { number }) : titleOf(scenario);
  return (
    <article class={`check-entry check-entry--${standing}`}>
      <h3 class="nl-heading nl-heading--level-3">
        {number}. {title}
      </h3>
      <p class="check-standing">
        <Icon svg={ICONS[standing]} />
        {t(`check.${standing}`)}
      </p>
      {'damaged' in entry ? (
        <p>{t('check.verdict.damaged', { field: entry.damaged })}</p>
      ) : (
        <ReadOutcome read={entry} />
      )}
    </article>
  );
}

function ReadOutcome({ read }: { readonly read: CheckedAttempt }) {
  const { t, language, linkTo } = useEnvironment();
  const timeOf = useTimes();
  const { entry, intact, checked, now } = read;
  const { attempt, started, notes } = entry;
  return (
    <>
      <p>{t(VERDICT_SENTENCES[checked.verdict], { number: checked.stoppedAt ?? 0 })}</p>
      {!intact && DIGEST_APART.has(checked.verdict) && <p>{t('check.changedToo')}</p>}
      <dl class="check-facts">
        {started !== null && (
          <>
            <dt>{t('check.played')}</dt>
            <dd>{timeOf(Date.parse(started))}</dd>
          </>
        )}
        <dt>{t('check.choices')}</dt>
        <dd>{attempt.moves.filter((move) => move !== BACK).length}</dd>
        <dt>{t('check.edition')}</dt>
        <dd>
          {attempt.edition === now ? t('check.editionNow', { edition: attempt.edition }) : attempt.edition}
        </dd>
      </dl>
      {checked.found !== null && (
        <ClaimTable claims={entry.claims} found={checked.found} scenario={attempt.scenario} />
      )}
      {notes.length > 0 && <NotesOf notes={notes} scenario={attempt.scenario} />}
      {checked.moments.some(({ chosen }) => chosen !== null) && (
        <p>
          <a
            class="nl-button nl-button--secondary"
            href={`${linkTo({ page: 'debrief', language, scenario: attempt.scenario })}#${encodeURIComponent(makeAttempt(attempt))}`}
          >
            {t('check.debrief')}
          </a>
        </p>
      )}
    </>
  );
}
