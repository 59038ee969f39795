import { useEffect } from 'preact/hooks';
import { useFirstRead } from '../ui/arrival.ts';
import { useEnvironment } from '../ui/environment.ts';

/** Where the way back leads, and what stands there. */
export interface Crumb {
  readonly href: string;
  readonly text: string;
}

interface ViewHeadProps {
  readonly title: string;
  readonly back?: readonly Crumb[];
}

/** The heading of a view, with the way back above it. It also names the window. */
export function ViewHead({ title, back = [] }: ViewHeadProps) {
  const { t } = useEnvironment();
  const heading = useFirstRead();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <header class="desk-head">
      {back.length > 0 && (
        <nav aria-label={t('desk.back')}>
          <ol class="desk-back">
            {back.map(({ href, text }) => (
              <li key={href}>
                <a class="nl-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 ref={heading} tabindex={-1} class="nl-heading nl-heading--level-1">
        {title}
      </h1>
    </header>
  );
}
