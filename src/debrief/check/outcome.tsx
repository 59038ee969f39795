import type { RefObject } from 'preact';
import { useEnvironment } from '../../ui/environment.ts';
import type { CheckedFile } from './checking.ts';
import { EntryOutcome } from './entry-outcome.tsx';
import { PROBLEM_SENTENCES, standingOf } from './verdicts.ts';

interface OutcomeProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly file: CheckedFile;
}

/** What came of a file: in one sentence, and then for each attempt in it. */
export function Outcome({ heading, file }: OutcomeProps) {
  const { t } = useEnvironment();
  return (
    <section class="check-outcome" aria-labelledby="outcome">
      <h2 id="outcome" ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('check.result', { name: file.name })}
      </h2>
      {'problem' in file ? (
        <div class="notice">
          <p>{t(PROBLEM_SENTENCES[file.problem])}</p>
          <p>{t('check.refused')}</p>
        </div>
      ) : (
        <Entries entries={file.entries} />
      )}
    </section>
  );
}

function Entries({ entries }: Pick<Extract<CheckedFile, { entries: unknown }>, 'entries'>) {
  const { t } = useEnvironment();
  const standings = entries.map(standingOf);
  const count = (wanted: string) => standings.filter((standing) => standing === wanted).length;
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">
        {t('check.summary', {
          count: entries.length,
          good: count('good'),
          bad: count('bad'),
          open: count('open'),
        })}
      </p>
      <ol class="check-entries">
        {entries.map((entry) => (
          <li key={entry.number}>
            <EntryOutcome entry={entry} />
          </li>
        ))}
      </ol>
    </>
  );
}
