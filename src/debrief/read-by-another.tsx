import './debrief.css';
import './moments.css';
import './print.css';
import { useEnvironment } from '../ui/environment.ts';
import { CourseSection } from './course.tsx';
import { Floors } from './floors.tsx';
import { Moments } from './moments.tsx';
import { Cautions, Ending } from './outcome.tsx';
import type { Reading } from './reading.ts';
import { NotesOfAnother } from './reflection/notebook.tsx';
import { type Written, writtenNote } from './reflection/written.ts';
import { Roles } from './roles.tsx';
import { decisionTitle, type Told } from './told.ts';
import { useWalkThrough, WalkContext } from './walk.ts';

interface ReadByAnotherProps {
  readonly reading: Reading;
  readonly told: Told;
  /** What the player wrote beside it. */
  readonly notes: readonly { readonly about: string; readonly fields: Readonly<Record<string, string>> }[];
}

/** An attempt as its player reads it in the debrief, for somebody else: with what was written, without a pen. */
export function ReadByAnother({ reading, told, notes }: ReadByAnotherProps) {
  const { t } = useEnvironment();
  const walk = useWalkThrough(reading.moments.length);
  return (
    <WalkContext.Provider value={walk}>
      <div class="debrief on-paper">
        <div class="debrief-opening">
          {reading.older && <p class="notice">{t('debrief.older')}</p>}
          {reading.extent === 'stopped' && (
            <p class="notice">
              {t('debrief.stopped', {
                count: reading.moments.filter(({ chosen }) => chosen !== null).length,
              })}
            </p>
          )}
          <Ending reading={reading} told={told} />
          <Cautions told={told} />
        </div>
        <Floors reading={reading} told={told} />
        <CourseSection reading={reading} told={told} />
        <Roles reading={reading} told={told} />
        <NotesOfAnother notes={notes}>
          <Moments reading={reading} told={told} />
        </NotesOfAnother>
      </div>
    </WalkContext.Provider>
  );
}

/** The reflections among the notes, with their questions; reasons stand at their choices. */
export function useReflections(notes: ReadByAnotherProps['notes'], told: Told): readonly Written[] {
  const { t } = useEnvironment();
  return notes
    .filter(({ about }) => !about.startsWith('reason/'))
    .map((note) => writtenNote(note, (decision) => decisionTitle(told, decision), t))
    .filter(({ answers }) => answers.length > 0);
}
