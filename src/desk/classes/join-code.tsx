import { useEnvironment } from '../../ui/environment.ts';

/** A join code in large letters. A code reader hears it letter by letter; who selects it gets it in one piece. */
export function JoinCode({ code }: { readonly code: string }) {
  const { t } = useEnvironment();
  return (
    <p class="join-code">
      <span class="desk-label">{t('desk.join.code')}</span>
      <span class="join-code-signs" aria-hidden="true">
        {code}
      </span>
      <span class="visually-hidden">{[...code].join(' ')}</span>
    </p>
  );
}
