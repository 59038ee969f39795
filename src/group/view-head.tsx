import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { toStart } from './links.ts';
import { useWords } from './use-group.ts';

/** True once the reader has gone from one view to another: whoever arrives starts reading at the heading. */
export const ArrivedContext = createContext(false);

interface ViewHeadProps {
  readonly title: string;
  /** False on the first view of all, from which there is no way back. */
  readonly back?: boolean;
}

/** The heading of a view, with the way back above it. It also names the window. */
export function ViewHead({ title, back = true }: ViewHeadProps) {
  const { t } = useEnvironment();
  const words = useWords();
  const arrived = useContext(ArrivedContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arriving; a new title is no arrival
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
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
