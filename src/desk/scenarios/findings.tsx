import errorIcon from 'lucide-static/icons/octagon-x.svg?raw';
import warningIcon from 'lucide-static/icons/triangle-alert.svg?raw';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import {
  MOST_FINDINGS,
  UPLOAD_RULES,
  type UploadFinding,
  type UploadRule,
} from '../../wire/own-scenarios.ts';

/** What is to be mended, errors first; warnings that somebody explained are folded away. */
export function Findings({ findings }: { readonly findings: readonly UploadFinding[] }) {
  const { t } = useEnvironment();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity, explained }) => severity === 'warning' && explained === null);
  const explained = findings.filter((found) => found.explained !== null);
  return (
    <>
      {errors.length > 0 && <List title={t('desk.own.errorsTitle')} findings={errors} />}
      {warnings.length > 0 && <List title={t('desk.own.warningsTitle')} findings={warnings} />}
      {explained.length > 0 && (
        <details class="desk-fold">
          <summary>{t('desk.own.explained', { count: explained.length })}</summary>
          <List title={null} findings={explained} />
        </details>
      )}
      {findings.some(({ rule }) => rule === 'id-missing') && <p class="desk-note">{t('desk.own.ids')}</p>}
      {findings.length >= MOST_FINDINGS && <p class="desk-note">{t('desk.own.more')}</p>}
      {findings.some((found) => !isUploadRule(found.rule)) && (
        <p class="desk-note">
          {t('desk.own.inEnglish')}{' '}
          <a
            class="nl-link"
            href={`${import.meta.env.BASE_URL}starter/writing-a-scenario.txt`}
            target="_blank"
            rel="noreferrer"
          >
            {t('desk.own.guide')}
          </a>
        </p>
      )}
    </>
  );
}

interface ListProps {
  readonly title: string | null;
  readonly findings: readonly UploadFinding[];
}

function List({ title, findings }: ListProps) {
  return (
    <div class="own-part">
      {title !== null && <h4 class="own-findings-title">{title}</h4>}
      <ul class="own-findings">
        {findings.map((found, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike in everything, and another check draws all anew
          <FindingItem key={at} found={found} />
        ))}
      </ul>
    </div>
  );
}

function FindingItem({
  found: { file, line, rule, severity, message, explained },
}: {
  readonly found: UploadFinding;
}) {
  const { t } = useEnvironment();
  return (
    <li class={`own-finding own-finding--${severity}`}>
      <p class="own-finding-place">
        <Icon svg={severity === 'error' ? errorIcon : warningIcon} />
        <strong>{t(`desk.own.severity.${severity}`)}</strong>
        {file !== '' && (
          <span class="own-finding-file">{line === null ? file : t('desk.own.place', { file, line })}</span>
        )}
        <code>{rule}</code>
      </p>
      {isUploadRule(rule) ? <p>{t(`desk.own.rule.${rule}`)}</p> : <p lang="en">{message}</p>}
      {explained !== null && (
        <blockquote class="own-explained" dir="auto">
          {explained}
        </blockquote>
      )}
    </li>
  );
}

function isUploadRule(rule: string): rule is UploadRule {
  return UPLOAD_RULES.some((one) => one === rule);
}
