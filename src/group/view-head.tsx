import { useEffect } from 'preact/hooks';
import { useFirstRead } from '../ui/arrival.ts';
import { useEnvironment } from '../ui/environment.ts';
import { toStart } from './links.ts';
import { useWords } from './use-group.ts';

interface ViewHeadProps {
  readonly title: string;
  /** False on the first view of all, from which there is no way back. */
  readonly back?: boolean;
}

/** The heading of a view, with the way back above it. It also names the window. */
export function ViewHead({ title, back = true }: ViewHeadProps) {
  const { t } = useEnvironment();
  const words = useWords();
  const heading = useFirstRead();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <header class="group-head">
      {back && (
        <nav aria-label={words('back')}>
          <a class="nl-link" href={toStart}>
            {words('home')}
          </a>
        </nav>
      )}
      <h1 ref={heading} tabindex={-1} class="nl-heading nl-heading--level-1">
        {title}
      </h1>
    </header>
  );
}
