import { useEnvironment } from '../../ui/environment.ts';
import { useDates } from '../dates.ts';
import { useTimes } from '../times.ts';
import type { Entry } from './entries.ts';
import type { Parts } from './parts.ts';
import { SheetCourse } from './sheet-course.tsx';
import { SheetEvidence } from './sheet-evidence.tsx';
import { SheetFloors } from './sheet-floors.tsx';
import { SheetMoments } from './sheet-moments.tsx';
import { SheetNotes } from './sheet-notes.tsx';
import { choicesOf } from './sheet-overview.tsx';

interface SheetAttemptProps {
  readonly entry: Entry;
  /** Its place in the report, from 1. */
  readonly number: number;
  readonly parts: Parts;
}

/** One attempt: when and on what it was played, how it ended and who paid, and what was asked for besides. */
export function SheetAttempt({ entry, number, parts }: SheetAttemptProps) {
  const { t } = useEnvironment();
  const { reading, told } = entry;
  const count = reading.moments.filter(({ chosen }) => chosen !== null).length;
  return (
    <section class="sheet-attempt">
      <h2>
        {number}. {told.texts.title}
      </h2>
      <Facts entry={entry} />
      {entry.candidate.group && <p class="sheet-notice">{t('portfolio.groupNotice')}</p>}
      {reading.older && <p class="sheet-notice">{t('debrief.older')}</p>}
      {reading.extent === 'stopped' && <p class="sheet-notice">{t('debrief.stopped', { count })}</p>}
      {reading.extent === 'under-way' && <p class="sheet-notice">{t('debrief.underWay')}</p>}
      <Ending entry={entry} />
      <SheetFloors entry={entry} />
      {parts.has('course') && <SheetCourse entry={entry} number={number} />}
      {parts.has('roles') && <SheetEvidence entry={entry} number={number} />}
      {parts.has('moments') && <SheetMoments entry={entry} />}
      {parts.has('reflections') && <SheetNotes entry={entry} />}
    </section>
  );
}

function Facts({ entry }: { readonly entry: Entry }) {
  const { t } = useEnvironment();
  const timeOf = useTimes();
  const dateOf = useDates();
  const { candidate, reading, told } = entry;
  return (
    <dl class="sheet-facts">
      {candidate.started !== null && (
        <div>
          <dt>{t('portfolio.playedOn')}</dt>
          <dd>{timeOf(candidate.started)}</dd>
        </div>
      )}
      <div>
        <dt>{t('portfolio.choices')}</dt>
        <dd>{choicesOf(entry, t)}</dd>
      </div>
      <div>
        <dt>{t('portfolio.edition')}</dt>
        <dd>
          <code>{reading.attempt.edition}</code>
        </dd>
      </div>
      <div>
        <dt>{t('portfolio.lawDate')}</dt>
        <dd>{dateOf(told.edition.manifest.lawDate)}</dd>
      </div>
    </dl>
  );
}

function Ending({ entry: { reading, told } }: { readonly entry: Entry }) {
  const { t } = useEnvironment();
  const name = reading.moments.at(-1)?.ending ?? null;
  const ending = name === null ? undefined : told.debrief.endings[name];
  if (ending === undefined) return null;
  return (
    <div class="sheet-ending">
      <h3>
        {t('debrief.ending')}: {ending.title}
      </h3>
      <p>{ending.text}</p>
      <p>
        <strong>{t('debrief.pays')}:</strong> {ending.pays}
      </p>
    </div>
  );
}
