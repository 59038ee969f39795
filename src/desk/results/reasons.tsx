import { useState } from 'preact/hooks';
import { ARGUMENT_KINDS } from '../../profession/arguments.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { isGiven, readReason } from '../../ui/reason.ts';
import type { GivenReason } from '../../wire/answers.ts';
import type { Words } from './words.ts';

/** So many texts at a time. */
const FIRST = 20;

interface ReasonsProps {
  readonly reasons: readonly GivenReason[];
  readonly words: Words;
}

/** Why the class chose as it did: how often each kind of reason was given, and the words. Whose they are is not told. */
export function Reasons({ reasons, words }: ReasonsProps) {
  const { t } = useEnvironment();
  const [shown, setShown] = useState(FIRST);
  const read = reasons
    .map(({ option, kinds, text }) => ({ option, ...readReason({ kinds, text }) }))
    .filter(isGiven);
  const texts = read.filter(({ text }) => text.trim() !== '');
  if (read.length === 0) return <p class="desk-note">{t('desk.results.reasons.none')}</p>;
  return (
    <details class="desk-fold">
      <summary>{t('desk.results.reasons.title', { count: read.length })}</summary>
      <div class="desk-section">
        <p class="desk-hint">{t('desk.results.reasons.whose')}</p>
        <table class="desk-table">
          <caption>{t('desk.results.reasons.kinds')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk.results.reasons.kind')}</th>
              <th scope="col">{t('desk.results.reasons.count')}</th>
            </tr>
          </thead>
          <tbody>
            {ARGUMENT_KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  {t(`reason.kind.${kind}`)} <span class="desk-about">{t(`reason.means.${kind}`)}</span>
                </th>
                <td>{read.filter(({ kinds }) => kinds.includes(kind)).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul class="results-reasons">
          {texts.slice(0, shown).map(({ option, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reason has nothing else to be known by
            <li key={at}>
              <blockquote dir="auto">{text}</blockquote>
              <p class="desk-hint">
                {t('desk.results.reasons.at')} {words.option(option)}
              </p>
            </li>
          ))}
        </ul>
        {texts.length > shown && (
          <p>
            <button type="button" class="nl-button nl-button--subtle" onClick={() => setShown(texts.length)}>
              {t('desk.results.reasons.more', { count: texts.length - shown })}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
