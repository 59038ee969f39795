import { useEnvironment } from '../../ui/environment.ts';
import { type Written, writtenNote } from '../reflection/written.ts';
import { decisionTitle } from '../told.ts';
import type { Entry } from './entries.ts';

/** What was written beside the attempt, word for word: reasons in the order of play, then reflections. */
export function SheetNotes({ entry: { notes, reading, told } }: { readonly entry: Entry }) {
  const { t } = useEnvironment();
  const order = reading.moments.map(({ decision }) => decision?.name);
  const place = (about: string) => order.findIndex((name) => about.endsWith(`/${name}`));
  const written = [...notes]
    .sort((a, b) => kindOf(a.about) - kindOf(b.about) || place(a.about) - place(b.about))
    .map((note) => writtenNote(note, (decision) => decisionTitle(told, decision), t))
    .filter(({ answers }) => answers.length > 0);
  if (written.length === 0) return null;
  return (
    <>
      <h3>{t('portfolio.reflections')}</h3>
      {written.map((note) => (
        <WrittenText key={note.title} note={note} />
      ))}
    </>
  );
}

function WrittenText({ note: { title, answers } }: { readonly note: Written }) {
  return (
    <div class="sheet-written">
      <h4>{title}</h4>
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <h5>{question}</h5>
          {/* Typed text keeps its own line ends and its own direction. */}
          <p class="sheet-typed" dir="auto">
            {answer}
          </p>
        </div>
      ))}
    </div>
  );
}

/** Reasons come first; they were written first. */
const kindOf = (about: string): number => (about.startsWith('reason/') ? 0 : 1);
