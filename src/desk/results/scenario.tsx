import { useMemo } from 'preact/hooks';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { ScenarioResult } from '../../wire/answers.ts';
import { ClassRoles } from './class-roles.tsx';
import { Decisions } from './decisions.tsx';
import { FlowFigure } from './flow-figure.tsx';
import { useTold } from './use-told.ts';
import { wordsOf } from './words.ts';

interface ScenarioSectionProps {
  readonly assignment: string;
  readonly result: ScenarioResult;
  readonly least: number;
  readonly asksReasons: boolean;
}

/** What the class did in one scenario; for a small group only that it is too small, and why that matters. */
export function ScenarioSection({ assignment, result, least, asksReasons }: ScenarioSectionProps) {
  const { t, language, linkTo } = useEnvironment();
  const titleOf = useTitleOf();
  const { scenario, n, book, reasons } = result;
  return (
    <section class="desk-section results-scenario" aria-labelledby="results-scenario">
      <h2 id="results-scenario" class="nl-heading nl-heading--level-2">
        {titleOf(scenario)}
      </h2>
      {book === null ? (
        <p class="notice">{t('desk.results.tooFew', { count: n, least })}</p>
      ) : (
        <>
          <p>
            <a
              class="nl-link"
              href={`${linkTo({ page: 'group', language })}#assignment/${assignment}/${scenario}`}
            >
              {t('desk.results.talkAbout')}
            </a>
          </p>
          <Book book={book} reasons={reasons} least={least} asksReasons={asksReasons} />
        </>
      )}
    </section>
  );
}

interface BookProps extends Pick<ScenarioResult, 'reasons'> {
  readonly book: NonNullable<ScenarioResult['book']>;
  readonly least: number;
  readonly asksReasons: boolean;
}

function Book({ book, reasons, least, asksReasons }: BookProps) {
  const { t } = useEnvironment();
  const fetched = useTold(book.scenario);
  const unnamed = t('desk.results.flow.unnamed');
  const words = useMemo(
    () => wordsOf(typeof fetched === 'string' ? null : fetched.told, unnamed),
    [fetched, unnamed],
  );
  if (fetched === 'coming') return <p role="status">{t('desk.results.loadingScenario')}</p>;
  return (
    <>
      {fetched === 'missing' && <p class="notice">{t('desk.results.notFound')}</p>}
      <p class="desk-note">{t('desk.results.basis', { count: book.n })}</p>
      <FlowFigure flow={book.flow} members={book.n} words={words} least={least} />
      <Decisions book={book} reasons={reasons} words={words} least={least} asksReasons={asksReasons} />
      <ClassRoles scenario={book.scenario} roles={book.roles} />
    </>
  );
}
