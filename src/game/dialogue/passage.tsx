import type { Moment } from '../../core/moment.ts';
import type { StoryTexts } from '../../core/texts.ts';
import { optionText } from '../../i18n/lines.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Spoken } from './spoken.tsx';

interface PassageProps {
  readonly moment: Moment;
  readonly texts: StoryTexts;
}

/** What is said in a moment, and below it what the player chose once that is done. Thoughts stay unread here. */
export function Passage({ moment, texts }: PassageProps) {
  const { t } = useEnvironment();
  const said = moment.lines.filter((line) => !line.thought);
  return (
    <>
      {said.map((line, position) => (
        <Spoken key={line.id} line={line} texts={texts} goesOn={said[position - 1]?.who === line.who} />
      ))}
      {moment.chosen !== null && (
        <p class="chosen">
          <span class="visually-hidden">{t('play.chose')}: </span>
          {optionText(texts, moment.chosen)}
          {moment.reconsidered.length > 0 && <span class="chosen-note"> ({t('play.reconsidered')})</span>}
        </p>
      )}
    </>
  );
}
