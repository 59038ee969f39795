import { CHECK_LANGUAGE } from '../../i18n/findings.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { UploadFinding } from '../../wire/own-scenarios.ts';

/** A plan is what an upload may do without, and an explanation is not explained itself. */
const CANNOT_STAY: readonly string[] = ['plan-missing', 'explanation-unused', 'explanation-empty'];

/** The headings of `warnings.md`, which are in the language of the check whatever that of the page is. */
export function MayStay({ warnings }: { readonly warnings: readonly UploadFinding[] }) {
  const { t } = useEnvironment();
  const headings = warnings
    .filter(({ rule }) => !CANNOT_STAY.includes(rule))
    .map(({ rule, message }) => `## ${rule} ${message}`);
  if (headings.length === 0) return null;
  return (
    <details class="desk-fold">
      <summary>{t('desk.own.mayStay')}</summary>
      <p>{t('desk.own.mayStayHow')}</p>
      <pre class="own-headings" lang={CHECK_LANGUAGE}>
        {[...new Set(headings)].join('\n\n')}
      </pre>
    </details>
  );
}
