import { useEnvironment } from '../ui/environment.ts';
import { Jump } from './jump.tsx';

const PARTS = ['course', 'roles', 'moments', 'reflection', 'onward'] as const;

/** What there is to read on this page, in sight wherever the reader is. */
export function Contents() {
  const { t } = useEnvironment();
  return (
    <nav class="contents" aria-label={t('debrief.contents')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <Jump to={part} class="contents-part">
              {t(`debrief.part.${part}`)}
            </Jump>
          </li>
        ))}
      </ul>
    </nav>
  );
}
