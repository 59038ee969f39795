import type { Line } from '../../core/moment.ts';
import type { StoryTexts } from '../../core/texts.ts';
import { PLAYER } from '../../core/vocabulary.ts';
import { lineText } from '../../i18n/lines.ts';
import { useEnvironment } from '../../ui/environment.ts';

interface SpokenProps {
  readonly line: Line;
  readonly texts: StoryTexts;
  /** True when the line before was by the same speaker, whose name need not stand there twice. */
  readonly goesOn: boolean;
}

/** One line as it is read: the narrator's without a name, a speaker's with it. */
export function Spoken({ line, texts, goesOn }: SpokenProps) {
  const { t } = useEnvironment();
  const text = lineText(texts, line);
  if (line.who === null) return <p class="narrated">{text}</p>;
  const speaker = line.who === PLAYER ? t('play.you') : (texts.cast[line.who]?.name ?? line.who);
  return (
    <p class={line.who === PLAYER ? 'spoken spoken--you' : 'spoken'}>
      {!goesOn && <span class="speaker">{speaker} </span>}
      <span class="words">{text}</span>
    </p>
  );
}
