import type { AskProblem } from '../../client/ask.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { sentenceOf } from '../problem.ts';

interface AwayProps {
  readonly problem: AskProblem;
  readonly onAgain: () => Promise<void>;
}

/** There is no class server here, or it cannot be reached now. The game itself needs none. */
export function Away({ problem, onAgain }: AwayProps) {
  const { t, language, linkTo } = useEnvironment();
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{t('desk.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.intro')}</p>
      <div class="notice" role="status">
        <p>{sentenceOf(problem, t)}</p>
        <p class="notice-actions">
          {problem.code !== 'no-server' && (
            <button
              type="button"
              class="nl-button nl-button--primary"
              onClick={() => void onAgain().catch(reportError)}
            >
              {t('desk.again')}
            </button>
          )}
          <a class="nl-button nl-button--secondary" href={linkTo({ page: 'library', language })}>
            {t('app.home')}
          </a>
        </p>
      </div>
    </>
  );
}
