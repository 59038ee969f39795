import thoughtIcon from 'lucide-static/icons/cloud.svg?raw';
import type { Line, Moment } from '../core/moment.ts';
import { PLAYER } from '../core/vocabulary.ts';
import { lineText } from '../i18n/lines.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { nameOf, type Told } from './told.ts';

interface HeardProps {
  readonly moment: Moment;
  readonly told: Told;
}

/** What was said, folded away because the reader was there. */
export function Said({ moment: { lines }, told }: HeardProps) {
  const { t } = useEnvironment();
  const said = lines.filter(({ thought }) => !thought);
  if (said.length === 0) return null;
  return (
    <details class="fold said">
      <summary>{t('debrief.said')}</summary>
      <div class="said-lines">
        {said.map((line) => (
          <SaidLine key={line.id} line={line} told={told} />
        ))}
      </div>
    </details>
  );
}

/** What was thought and not said, in the open: nobody heard it while playing. */
export function Thoughts({ moment: { lines }, told }: HeardProps) {
  const { t } = useEnvironment();
  const thoughts = lines.filter(({ thought }) => thought);
  return (
    <>
      {thoughts.map((line) => (
        <figure key={line.id} class="thought">
          <figcaption>
            <Icon svg={thoughtIcon} />
            {t('debrief.thought', { name: nameOf(told, line, t('play.you')) ?? '' })}
          </figcaption>
          <blockquote>{lineText(told.texts, line)}</blockquote>
        </figure>
      ))}
    </>
  );
}

function SaidLine({ line, told }: { readonly line: Line; readonly told: Told }) {
  const { t } = useEnvironment();
  const text = lineText(told.texts, line);
  const name = nameOf(told, line, t('play.you'));
  if (name === null) return <p class="said-narrated">{text}</p>;
  return (
    <p class={line.who === PLAYER ? 'said-line said-line--you' : 'said-line'}>
      <strong>{name}</strong> {text}
    </p>
  );
}
