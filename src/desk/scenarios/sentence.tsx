import type { Language } from '../../core/texts.ts';
import type { TellFinding } from '../../i18n/finding-teller.ts';
import { CHECK_LANGUAGE } from '../../i18n/findings.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { UPLOAD_RULES, type UploadFinding, type UploadRule } from '../../wire/own-scenarios.ts';

interface SentenceProps {
  readonly found: UploadFinding;
  readonly tell: TellFinding;
}

/** What is wrong, in the language of the page as far as it has words for it. */
export function Sentence({ found, tell }: SentenceProps) {
  const { t } = useEnvironment();
  if (isUploadRule(found.rule)) return <p>{t(`desk.own.rule.${found.rule}`)}</p>;
  const pieces = tell(found.rule, found.values);
  if (pieces === null) return <p lang={CHECK_LANGUAGE}>{found.message}</p>;
  return (
    <p>
      {pieces.map(({ text, quoted }) =>
        quoted ? (
          <q key={text} lang={CHECK_LANGUAGE}>
            {text}
          </q>
        ) : (
          text
        ),
      )}
    </p>
  );
}

/** Whether some of its sentence is in another language than the page. */
export function hasForeignWords(
  { rule, values }: UploadFinding,
  tell: TellFinding,
  language: Language,
): boolean {
  if (language === CHECK_LANGUAGE || isUploadRule(rule)) return false;
  return tell(rule, values)?.some(({ quoted }) => quoted) ?? true;
}

export function isUploadRule(rule: string): rule is UploadRule {
  return UPLOAD_RULES.some((one) => one === rule);
}
