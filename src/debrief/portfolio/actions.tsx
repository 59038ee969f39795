import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { makeResult } from '../../report/result/make.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Entry } from './entries.ts';
import { keepFile } from './keep-file.ts';
import type { Parts } from './parts.ts';
import { resultEntries } from './result-of.ts';
import { pageBoxes } from './sheet-pages.ts';

interface ActionsProps {
  readonly entries: readonly Entry[];
  readonly parts: Parts;
  readonly sheet: RefObject<HTMLElement | null>;
  /** When the report was made, in milliseconds since 1970. */
  readonly made: number;
}

/** The three ways to take the report along. All of them are made here, in the page. */
export function Actions({ entries, parts, sheet, made }: ActionsProps) {
  const { t, language, linkTo } = useEnvironment();
  const [kept, setKept] = useState<string | null>(null);
  const results = resultEntries(entries, parts.has('reflections'));
  const keepHtml = async () => {
    const { current } = sheet;
    if (current === null) return;
    // The styles and the letter come along only for who keeps a file.
    const { portfolioHtml } = await import('./html-file.ts');
    const file = portfolioHtml({
      name: 'laveren-portfolio',
      language,
      title: t('portfolio.title'),
      pages: pageBoxes(t),
      sheet: current,
      made,
    });
    setKept(keepFile(file, 'text/html'));
  };
  const ownCount = entries.filter(({ candidate }) => !candidate.group).length;
  const leftOut = ownCount - results.length;
  return (
    <section class="portfolio-actions" aria-labelledby="portfolio-save">
      <h2 id="portfolio-save" class="nl-heading nl-heading--level-2">
        {t('portfolio.save')}
      </h2>
      <p class="portfolio-buttons">
        <button type="button" class="nl-button nl-button--primary" onClick={() => print()}>
          {t('portfolio.print')}
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void keepHtml().catch(reportError)}
        >
          {t('portfolio.html')}
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          disabled={results.length === 0}
          onClick={() => setKept(keepFile(makeResult(results), 'application/json'))}
        >
          {t('portfolio.result')}
        </button>
      </p>
      <p role="status">{kept !== null && t('portfolio.kept', { file: kept })}</p>
      {leftOut > 0 && <p class="notice">{t('portfolio.resultLeftOut', { count: leftOut })}</p>}
      <p>
        {t('portfolio.resultHelp')}{' '}
        <a class="nl-link" href={linkTo({ page: 'check', language })}>
          {t('portfolio.toCheck')}
        </a>
      </p>
    </section>
  );
}
