import type { ResultNote } from '../../report/result/format.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { writtenNote } from '../reflection/written.ts';
import { useTitles } from './use-titles.ts';

interface NotesOfProps {
  readonly notes: readonly ResultNote[];
  readonly scenario: string;
}

/** What came along in words, exactly as it was typed. */
export function NotesOf({ notes, scenario }: NotesOfProps) {
  const { t } = useEnvironment();
  const { decisions } = useTitles(scenario);
  return (
    <details class="fold">
      <summary>{t('check.notes')}</summary>
      {notes
        .map((note) => writtenNote(note, (decision) => decisions.get(decision) ?? decision, t))
        .map(({ title, answers }) => (
          <div key={title} class="check-notes">
            <h4>{title}</h4>
            <dl>
              {answers.map(({ question, answer }) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd dir="auto">{answer}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
    </details>
  );
}
