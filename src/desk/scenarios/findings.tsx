import errorIcon from 'lucide-static/icons/octagon-x.svg?raw';
import warningIcon from 'lucide-static/icons/triangle-alert.svg?raw';
import type { TellFinding } from '../../i18n/finding-teller.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { MOST_FINDINGS, type UploadFinding } from '../../wire/own-scenarios.ts';
import { MayStay } from './may-stay.tsx';
import { hasForeignWords, isUploadRule, Sentence } from './sentence.tsx';

interface FindingsProps {
  readonly findings: readonly UploadFinding[];
  readonly tell: TellFinding;
}

/** What is to be mended, errors first; warnings that somebody explained are folded away. */
export function Findings({ findings, tell }: FindingsProps) {
  const { t, language } = useEnvironment();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity, explained }) => severity === 'warning' && explained === null);
  const explained = findings.filter((found) => found.explained !== null);
  return (
    <>
      {errors.length > 0 && <List title={t('desk.own.errorsTitle')} findings={errors} tell={tell} />}
      {warnings.length > 0 && <List title={t('desk.own.warningsTitle')} findings={warnings} tell={tell} />}
      <MayStay warnings={warnings} />
      {explained.length > 0 && (
        <details class="desk-fold">
          <summary>{t('desk.own.explained', { count: explained.length })}</summary>
          <List title={null} findings={explained} tell={tell} />
        </details>
      )}
      {findings.some(({ rule }) => rule === 'id-missing') && <p class="desk-note">{t('desk.own.ids')}</p>}
      {findings.length >= MOST_FINDINGS && <p class="desk-note">{t('desk.own.more')}</p>}
      {findings.some((found) => hasForeignWords(found, tell, language)) && (
        <p class="desk-note">{t('desk.own.quoted')}</p>
      )}
      {findings.some((found) => !isUploadRule(found.rule)) && (
        <p class="desk-note">
          {t('desk.own.rules')}{' '}
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

interface ListProps extends FindingsProps {
  readonly title: string | null;
}

function List({ title, findings, tell }: ListProps) {
  return (
    <div class="own-part">
      {title !== null && <h4 class="own-findings-title">{title}</h4>}
      <ul class="own-findings">
        {findings.map((found, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike in everything, and another check draws all anew
          <FindingItem key={at} found={found} tell={tell} />
        ))}
      </ul>
    </div>
  );
}

interface FindingItemProps {
  readonly found: UploadFinding;
  readonly tell: TellFinding;
}

function FindingItem({ found, tell }: FindingItemProps) {
  const { t } = useEnvironment();
  const { file, line, rule, severity, explained } = found;
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
      <Sentence found={found} tell={tell} />
      {explained !== null && (
        <blockquote class="own-explained" dir="auto">
          {explained}
        </blockquote>
      )}
    </li>
  );
}
