import type { Translate } from './i18n/interface.ts';
import type { Absence } from './scenarios/source.ts';
import { useEnvironment } from './ui/environment.ts';
import type { View } from './views.tsx';

/** An address that this site does not have. */
export function missing(t: Translate): View {
  return saying(t('app.missing'), t('app.missingHelp'), <HomeLink />);
}

/** A scenario of a class server that cannot be had here, or not now; `named` where the address says which. */
export function absent(absence: Absence, named: boolean, t: Translate): View {
  return saying(
    t(named ? 'own.absentTitle' : 'own.title'),
    t(absence === 'unreachable' ? 'own.unreachable' : 'own.notHere'),
    <ClassLinks />,
  );
}

function saying(title: string, description: string, onward: preact.ComponentChildren): View {
  const draw = () => (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p>{description}</p>
      {onward}
    </div>
  );
  return { title, description, draw };
}

function HomeLink() {
  const { t, language, linkTo } = useEnvironment();
  return (
    <p>
      <a class="nl-link" href={linkTo({ page: 'library', language })}>
        {t('app.home')}
      </a>
    </p>
  );
}

function ClassLinks() {
  const { t, language, linkTo } = useEnvironment();
  return (
    <p class="notice-actions">
      <a class="nl-button nl-button--primary" href={linkTo({ page: 'class', language })}>
        {t('own.toClasses')}
      </a>
      <a class="nl-button nl-button--secondary" href={`${linkTo({ page: 'desk', language })}#scenarios`}>
        {t('own.toDesk')}
      </a>
    </p>
  );
}
